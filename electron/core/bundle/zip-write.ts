import { ZipFile } from 'yazl';
import { inNameOrder, type BundleFiles } from './bundle-files.ts';

/**
 * Every entry has the same time and mode. The date is built in local time because zip times are local: so the bytes
 * are the same in every time zone, and tell none.
 */
const FIXED = {
  mtime: new Date(1980, 0, 1, 12),
  mode: 0o100644,
  forceDosTimestamp: true,
  compressionLevel: 0,
};

/**
 * A zip of these files in the order of their names, the same bytes on every machine. Nothing is compressed: the padding
 * would use up what that saves, and what compression yields differs from one version of zlib to the next.
 */
export async function writeZip(files: BundleFiles): Promise<Uint8Array> {
  const zip = new ZipFile();
  const failed = new Promise<never>((_, reject) => zip.on('error', reject));
  for (const [path, bytes] of [...files].toSorted(([a], [b]) => inNameOrder(a, b))) {
    zip.addBuffer(Buffer.from(bytes), path, FIXED);
  }
  zip.end();
  return Promise.race([collect(zip.outputStream), failed]);
}

async function collect(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}
