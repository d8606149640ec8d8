import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { DATABASE_NAME } from '#core/db/open.ts';
import { aNote, aWorkshop } from '#tests/core/support/builders.ts';
import { filesIn } from '#tests/core/support/folder-state.ts';
import { keysIn } from '#tests/core/support/key-copies.ts';
import { aKeyedWorkspace, type KeyedWorkspace } from '#tests/core/support/keyed-workspace.ts';
import { freshFolder } from '#tests/core/support/temporary-folder.ts';

const WORD = 'quillberry';
let workspace: KeyedWorkspace;

beforeAll(async () => {
  workspace = await aKeyedWorkspace(async (session) => {
    await aNote(session, await aWorkshop(session), `They said ${WORD} and went on.`);
  });
});

const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 100_000_000 });

describe('tools that are not ours', () => {
  it('see no plain word in the workspace: file, strings, sqlite3 and a look at the bytes', () => {
    const database = path.join(workspace.folder, DATABASE_NAME);
    expect(run('file', '--brief', database).trim()).toBe('data');
    const shell = spawnSync('sqlite3', [database, 'SELECT * FROM sqlite_schema'], { encoding: 'utf8' });
    expect([shell.stdout, /not a database/u.test(shell.stderr)]).toEqual(['', true]);
    for (const name of Object.keys(filesIn(workspace.folder))) {
      const file = path.join(workspace.folder, name);
      const words = ['', '-el', '-eb'].map((encoding) =>
        run('strings', '-n', '5', ...(encoding ? [encoding] : []), file),
      );
      expect(words.join('\n'), name).not.toMatch(new RegExp(`${WORD}|CREATE TABLE|SQLite format|North West`, 'iu'));
    }
    // Bytes of a cipher are spread evenly: a page in clear would bring its zeros along.
    const bytes = fs.readFileSync(database);
    const zeros = bytes.filter((byte) => byte === 0).length / bytes.length;
    expect(zeros).toBeLessThan(2 / 256);
  });

  it('get everything back with the organisation’s key, as docs/reliability.md says: age, and the driver alone', () => {
    const folder = freshFolder('recovery');
    const [wrapped = ''] = keysIn(workspace.folder).slots.find(({ kind }) => kind === 'organisation')?.dataKeys ?? [];
    const [sealed, identity] = [path.join(folder, 'data-key.age'), path.join(folder, 'identity.txt')];
    fs.writeFileSync(sealed, Buffer.from(wrapped, 'base64'));
    if (workspace.organisation.kind !== 'organisation') throw new Error('it is the organisation’s');
    fs.writeFileSync(identity, workspace.organisation.identity);
    const opened = JSON.parse(run('age', '--decrypt', '-i', identity, sealed)) as { readonly key: string };

    const db = new Database(path.join(workspace.folder, DATABASE_NAME), { readonly: true });
    db.pragma(`cipher = 'sqlcipher'`);
    db.pragma('legacy = 4');
    db.pragma(`key = "x'${Buffer.from(opened.key, 'base64').toString('hex')}'"`);
    expect(db.prepare('SELECT text FROM note').pluck().all()).toEqual([`They said ${WORD} and went on.`]);
    db.close();
  });
});
