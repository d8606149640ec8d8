import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newCanary } from '#tests/support/privacy/canaries.ts';
import { canaryHits } from '#tests/support/privacy/canary-search.ts';
import { changedFiles } from '#tests/support/privacy/changed-files.ts';
import { PATIENCE, size } from '../support/size.ts';
import { newPath, workFolder } from '../support/work-folder.ts';
import { type Watched, watchProgram } from './support/held-program.ts';
import { type HiddenFile, hiddenFiles, writtenFiles } from './support/open-files.ts';

const NOTES = size(20_000, 60_000);
const root = workFolder();

/** Every piece of work that makes SQLite want somewhere to put what it sorts or must be able to put back. */
const WORK = [
  'a sort',
  'a GROUP BY',
  'a DISTINCT',
  'a window',
  'a search by rank',
  'a temporary table',
  'a step of a migration',
  'a refused change',
  'a verified copy',
];

interface Spill extends Watched<readonly HiddenFile[]> {
  readonly written: readonly string[];
  readonly places: readonly string[];
  readonly word: string;
}

/** Does all the work on a new database, with temporary files of this kind, and watches it. */
async function spillOf(tempStore: 'as the app does' | 'FILE'): Promise<Spill> {
  const folder = newPath(root, 'workspace');
  const temp = newPath(root, 'temp');
  for (const made of [folder, temp]) fs.mkdirSync(made);
  const trace = newPath(root, 'trace');
  const word = newCanary();
  const watched = await watchProgram({
    program: 'big-sorts',
    words: [folder, randomBytes(32).toString('hex'), String(NOTES), word, tempStore],
    env: { TMPDIR: temp, SQLITE_TMPDIR: temp, NODE_COMPILE_CACHE: undefined },
    trace,
    look: hiddenFiles,
  });
  const written = writtenFiles(trace).filter((file) => !/^\/dev\/(?!shm\/)/u.test(file));
  return { ...watched, written, places: [folder, temp], word };
}

describe(`the work on ${NOTES.toLocaleString('en-GB')} notes that makes SQLite want temporary files`, () => {
  it(
    'opens no file but the workspace’s own and the copy’s, and none that has no name',
    async () => {
      const since = new Date();
      const { lines, seen, status, complaints, written, places, word } = await spillOf('as the app does');
      expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
      expect(lines.at(-1)).toBe('closed');
      expect(Object.keys(seen)).toEqual(WORK);
      expect(Object.values(seen).flatMap((files) => files.map(({ link }) => link))).toEqual([]);
      expect([...new Set(written.map((file) => path.basename(file)))].toSorted()).toEqual([
        'copy.db',
        'copy.db-journal',
        'workspace.db',
        // Before it is told to keep a write-ahead log, a new database is made with a journal, encrypted like the rest.
        'workspace.db-journal',
        'workspace.db-wal',
      ]);
      expect(canaryHits(changedFiles([...places, '/var/tmp'], since), [word])).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'is watched by eyes that see: with temp_store=FILE the notes lie there in clear',
    async () => {
      const { seen, status, written, word } = await spillOf('FILE');
      expect(status).toBe(0);
      const telling = Object.entries(seen).filter(([, files]) => files.some(({ bytes }) => bytes.includes(word)));
      const inClear = telling.map(([what]) => what);
      expect(inClear).toEqual(expect.arrayContaining(['a sort', 'a GROUP BY', 'a DISTINCT', 'a temporary table']));
      expect(written.filter((file) => path.basename(file).startsWith('etilqs_')).length).toBeGreaterThan(3);
    },
    PATIENCE,
  );
});
