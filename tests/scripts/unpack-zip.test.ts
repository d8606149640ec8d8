import { createWriteStream, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { unpackZip } from '#scripts/provision/unpack-zip.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const SYMBOLIC_LINK = 0o120777;

async function zipOf(
  folder: string,
  entries: readonly { name: string; text: string; mode: number }[],
): Promise<string> {
  const zip = new ZipFile();
  for (const { name, text, mode } of entries) zip.addBuffer(Buffer.from(text), name, { mode });
  zip.end();
  const file = join(folder, 'archive.zip');
  await pipeline(zip.outputStream, createWriteStream(file));
  return file;
}

describe('unpackZip', () => {
  it('puts each entry where it is given a place, with its mode, and leaves out the rest', async () => {
    const folder = temporaryFolder();
    const archive = await zipOf(folder, [
      { name: 'App/run', text: 'program', mode: 0o100755 },
      { name: 'App/data/words', text: 'words', mode: 0o100644 },
      { name: 'other', text: 'unwanted', mode: 0o100644 },
    ]);
    await unpackZip(archive, folder, (name) => (name.startsWith('App/') ? name.slice('App/'.length) : null));
    expect(readFileSync(join(folder, 'run'), 'utf8')).toBe('program');
    expect(statSync(join(folder, 'run')).mode & 0o111).toBe(0o111);
    expect(readFileSync(join(folder, 'data', 'words'), 'utf8')).toBe('words');
    expect(existsSync(join(folder, 'other'))).toBe(false);
  });

  it('refuses a symbolic link', async () => {
    const folder = temporaryFolder();
    const archive = await zipOf(folder, [{ name: 'passwords', text: '/etc/passwd', mode: SYMBOLIC_LINK }]);
    await expect(unpackZip(archive, folder, (name) => name)).rejects.toThrow('not safe to unpack (passwords)');
    expect(existsSync(join(folder, 'passwords'))).toBe(false);
  });

  it('refuses a place outside the target folder', async () => {
    const folder = temporaryFolder();
    const archive = await zipOf(folder, [{ name: 'note', text: 'text', mode: 0o100644 }]);
    await expect(unpackZip(archive, folder, () => '../escaped')).rejects.toThrow('not safe to unpack (note)');
    expect(existsSync(join(folder, '..', 'escaped'))).toBe(false);
  });
});
