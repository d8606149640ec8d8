import { describe, expect, it } from 'vitest';
import { COPIES } from '#core/keys/key-file.ts';
import { start } from '../support/child-process.ts';
import { filesIn, placesOf } from '../support/folder-state.ts';
import { freshPath } from '../support/temporary-folder.ts';

const WORD = 'zyxwombat';
const PASSPHRASE = 'purple harbour lantern otter';

/** What of the words, the passphrase or a plain database can be read in a workspace folder without its key. */
const readable = (folder: string) =>
  [WORD, PASSPHRASE, 'SQLite format 3', 'CREATE TABLE'].flatMap((word) => placesOf(word, folder));

describe('a workspace folder', () => {
  it('shows no word of what is in it: while it is open, after it was closed, after it was killed', async () => {
    const [closed, killed] = [freshPath('closed'), freshPath('killed')];
    const programs = [closed, killed].map((folder) => start('canary-writer', [folder, PASSPHRASE, WORD]));
    for (const program of programs) expect(await program.says('found')).toBe('found 202');
    const [closing, dying] = programs;
    for (const folder of [closed, killed]) {
      expect(Object.keys(filesIn(folder)).toSorted()).toEqual(
        [...COPIES, 'workspace.db', 'workspace.db-wal'].toSorted(),
      );
      expect(readable(folder)).toEqual([]);
    }
    dying?.child.kill('SIGKILL');
    await dying?.ended;
    expect(Object.keys(filesIn(killed)).toSorted()).toEqual([...COPIES, 'workspace.db', 'workspace.db-wal'].toSorted());
    expect(readable(killed)).toEqual([]);
    closing?.child.stdin.end();
    await closing?.says('closed');
    expect(Object.keys(filesIn(closed)).toSorted()).toEqual([...COPIES, 'workspace.db'].toSorted());
    expect(readable(closed)).toEqual([]);
  });
});
