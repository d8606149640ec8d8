import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { SetUpError } from './run-command.mjs';

const TYPE_MASK = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/**
 * Unpacks the part of an archive that `place` gives a place to, with its file modes.
 * Refuses links and every entry that would leave the target folder.
 * @param {string} archive
 * @param {string} target an existing folder
 * @param {(name: string) => string | null} place the path inside the target, or null to leave the entry out
 */
export async function unpackZip(archive, target, place) {
  const zip = await yauzl.openPromise(archive, { strictFileNames: true, validateEntrySizes: true });
  try {
    for await (const entry of zip.eachEntry()) {
      const relative = place(entry.fileName);
      if (relative === null || entry.fileName.endsWith('/')) continue;
      const file = resolve(target, relative);
      const mode = entry.externalFileAttributes >>> 16;
      if (!file.startsWith(resolve(target) + sep) || (mode & TYPE_MASK) === SYMBOLIC_LINK) {
        throw new SetUpError(
          `The archive holds an entry that is not safe to unpack (${entry.fileName}), so nothing was installed.`,
        );
      }
      mkdirSync(dirname(file), { recursive: true });
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, { mode: mode & 0o777 || 0o644 }));
    }
  } finally {
    zip.close();
  }
}
