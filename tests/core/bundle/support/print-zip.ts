import { createHash } from 'node:crypto';
import { ZipFile } from 'yazl';
import { zipBundle } from '#core/bundle/seal.ts';
import { sampleContent } from './sample-content.ts';

/** Run as a program: prints the digest of the sample's zip, and of a careless zip that shows the time zone. */
function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const careless = new ZipFile();
careless.addBuffer(Buffer.from('{}'), 'a.json', { mtime: new Date(Date.UTC(1990, 5, 15)) });
careless.end();
const chunks: Buffer[] = [];
for await (const chunk of careless.outputStream) chunks.push(Buffer.from(chunk));

process.stdout.write(
  JSON.stringify({ sample: digest(await zipBundle(sampleContent())), careless: digest(Buffer.concat(chunks)) }),
);
