import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDatabase } from '#core/db/open.ts';
import { closeSession, createSession, openSession } from '#core/workspace/open-session.ts';
import { workspaceKindOf } from '#core/workspace/workspace-folder.ts';
import { COPIES } from '#core/keys/key-file.ts';
import { stateOf } from '../support/folder-state.ts';
import { refusalCode, refusalOf } from '../support/refusal.ts';
import { freshFolder, freshPath } from '../support/temporary-folder.ts';

const PASSPHRASE = 'purple harbour lantern otter';
const prepared = freshPath('prepared');
const WHOLE = [...COPIES, 'workspace.db'].toSorted();

beforeAll(async () => {
  closeSession(await createSession(prepared, 'review', PASSPHRASE));
});

function aCopy(): string {
  const folder = freshPath('workspace');
  fs.cpSync(prepared, folder, { recursive: true });
  return folder;
}

const create = (folder: string, passphrase = PASSPHRASE) => createSession(folder, 'facilitator', passphrase);

/** The code of a refusal after which the folder is as it was. */
async function codeUnchanged(folder: string, work: () => unknown): Promise<string> {
  const before = stateOf(folder);
  const code = await refusalCode(work);
  expect(stateOf(folder)).toEqual(before);
  return code;
}

describe('createSession', () => {
  it('makes the folder and opens as what it was made, again and again', async () => {
    const folder = path.join(freshPath(), 'deep', 'inside');
    closeSession(await create(folder));
    expect([await workspaceKindOf(folder), fs.readdirSync(folder).toSorted()]).toEqual(['facilitator', WHOLE]);
    const session = await openSession(folder, PASSPHRASE);
    expect(session.kind).toBe('facilitator');
    closeSession(session);
  });

  it.each(['', 'short', 'eleven chrs', '👩‍👩‍👧👩‍👩‍👧'])('refuses the passphrase %j and makes nothing', async (passphrase) => {
    const folder = freshPath();
    const refusal = await refusalOf(() => create(folder, passphrase));
    expect([refusal.code, fs.existsSync(folder)]).toEqual(['weak-passphrase', false]);
    expect(refusal.message).toMatch(/^That passphrase is too easy to guess\. .*five words.* Nothing was changed\.$/u);
  });

  it('never makes a workspace over another, whatever its kind', async () => {
    expect(await codeUnchanged(prepared, () => create(prepared))).toBe('folder-not-empty');
  });

  it('never makes a workspace among other files', async () => {
    const folder = freshFolder();
    fs.writeFileSync(path.join(folder, 'holiday.txt'), 'sun');
    expect(await codeUnchanged(folder, () => create(folder))).toBe('folder-not-empty');
  });

  it('never makes a workspace beside a database whose keys are lost', async () => {
    const folder = freshFolder();
    createDatabase(path.join(folder, 'workspace.db'), randomBytes(32)).close();
    expect(await codeUnchanged(folder, () => create(folder))).toBe('foreign-database');
  });

  it('starts afresh where a power cut ended the making of one', async () => {
    const folder = freshFolder();
    createDatabase(path.join(folder, 'workspace.db'), randomBytes(32)).close();
    fs.writeFileSync(path.join(folder, 'unfinished'), '');
    expect(await workspaceKindOf(folder)).toBeNull();
    expect(await refusalCode(() => openSession(folder, PASSPHRASE))).toBe('not-found');
    closeSession(await create(folder));
    expect(fs.readdirSync(folder).toSorted()).toEqual(WHOLE);
  });

  it('says so where a file stands in the way of the folder', async () => {
    const file = freshPath();
    fs.writeFileSync(file, 'x');
    expect(await refusalCode(() => create(path.join(file, 'workspace')))).toBe('not-allowed');
  });
});

describe('openSession', () => {
  it('finds no workspace where there is none, and makes none', async () => {
    const folder = freshPath();
    expect(await refusalCode(() => openSession(folder, PASSPHRASE))).toBe('not-found');
    expect(fs.existsSync(folder)).toBe(false);
  });

  it('leaves a plain database without a key file as it is', async () => {
    const folder = freshFolder();
    const plain = new Database(path.join(folder, 'workspace.db'));
    plain.exec(`CREATE TABLE theirs (x)`);
    plain.close();
    expect(await codeUnchanged(folder, () => openSession(folder, PASSPHRASE))).toBe('foreign-database');
  });

  it('leaves a plain database in the place of ours as it is', async () => {
    const folder = aCopy();
    fs.rmSync(path.join(folder, 'workspace.db'));
    const plain = new Database(path.join(folder, 'workspace.db'));
    plain.exec(`CREATE TABLE theirs (x)`);
    plain.close();
    expect(await codeUnchanged(folder, () => openSession(folder, PASSPHRASE))).toBe('foreign-database');
  });

  it('tells of a wrong passphrase before anything about the database', async () => {
    const folder = aCopy();
    fs.rmSync(path.join(folder, 'workspace.db'));
    expect(await codeUnchanged(folder, () => openSession(folder, `${PASSPHRASE}!`))).toBe('wrong-passphrase');
    expect(await codeUnchanged(folder, () => openSession(folder, PASSPHRASE))).toBe('damaged-database');
  });

  it('clears the mark of an unfinished making away once the workspace has opened', async () => {
    const folder = aCopy();
    fs.writeFileSync(path.join(folder, 'unfinished'), '');
    closeSession(await openSession(folder, PASSPHRASE));
    expect(fs.readdirSync(folder).toSorted()).toEqual(WHOLE);
  });
});
