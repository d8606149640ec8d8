import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { DATABASE_NAME } from '#core/db/open.ts';
import { COPIES } from '#core/keys/key-file.ts';
import { addFacilitator } from '#core/keys/key-service.ts';
import type { Opener } from '#core/keys/slot.ts';
import { noteHandlers } from '#core/note/note-service.ts';
import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import type { Session } from '#core/workspace/session.ts';
import { activityId } from '#core/workshop/add-workshop.ts';
import { workshopIds } from '#core/workshop/find-workshop.ts';
import { aCapturedWorkshop } from '#tests/core/support/capture-samples.ts';
import { copyOf, newPath, workFolder } from '../support/work-folder.ts';
import { aWorkspace, type Workspace } from '../support/workspace.ts';

const root = workFolder();
const ACKNOWLEDGED = 60;

/** A file that goes is noticed within so many milliseconds. */
const NOTICED_MS = 5000;

const PASSPHRASE: Opener = { kind: 'passphrase', passphrase: 'purple harbour lantern otter' };

let workspace: Workspace;
let other: Workspace;

beforeAll(async () => {
  workspace = await aWorkspace(newPath(root, 'prepared'), (session) => aCapturedWorkshop(session, { notes: [] }));
  other = await aWorkspace(newPath(root, 'other'), (session) => aCapturedWorkshop(session));
  await addFacilitator(workspace.folder, workspace.opener, {
    label: 'Facilitator 1',
    passphrase: PASSPHRASE.kind === 'passphrase' ? PASSPHRASE.passphrase : '',
  });
});

function addNote(session: Session, text: string): void {
  const [workshopId = ''] = workshopIds(session);
  (noteHandlers(session).add as (draft: object) => unknown)({
    workshopId,
    activityId: activityId(workshopId, 'connect'),
    tableId: null,
    text,
  });
}

const texts = Array.from({ length: ACKNOWLEDGED }, (_, at) => `Acknowledged ${at}`);

/** An open workspace whose last notes are in the log only. */
async function openWithNotes(): Promise<Session> {
  const session = await openSessionWith(copyOf(workspace.folder, root), workspace.opener);
  for (const text of texts.slice(0, 30)) addNote(session, text);
  session.db.pragma('wal_checkpoint(TRUNCATE)');
  for (const text of texts.slice(30)) addNote(session, text);
  return session;
}

function refusalOf(work: () => unknown): { readonly code: string; readonly sentence: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, sentence: error.message };
    throw error;
  }
  return { code: 'done', sentence: '' };
}

const rescuedIn = (folder: string): readonly string[] => {
  const place = path.join(folder, 'rescued');
  return fs.existsSync(place) && fs.statSync(place).isDirectory()
    ? fs.readdirSync(place).map((name) => path.join(place, name))
    : [];
};

/** Waits until a whole copy was made, and gives its folder. */
function rescued(folder: string): Promise<string> {
  return vi.waitFor(
    () => {
      const [copy] = rescuedIn(folder);
      if (copy === undefined || !fs.existsSync(path.join(copy, COPIES[0]))) throw new Error('nothing was rescued yet');
      return copy;
    },
    { timeout: NOTICED_MS, interval: 50 },
  );
}

async function held(folder: string, opener: Opener) {
  const session = await openSessionWith(folder, opener);
  const notes = session.db.prepare<[], string>(`SELECT text FROM note ORDER BY seq`).pluck().all();
  const check = session.db.pragma('integrity_check', { simple: true });
  closeSession(session);
  return { notes, check };
}

const WHOLE = { notes: texts, check: 'ok' };

const GONE = {
  code: 'database-gone',
  sentence:
    'The workspace’s file was moved or deleted while it was open, so that was not saved. A copy of everything saved before is in the folder’s “rescued” folder. Lock, put the file back or restore that copy, and unlock.',
};

const files = (folder: string) => ({
  database: path.join(folder, DATABASE_NAME),
  log: path.join(folder, `${DATABASE_NAME}-wal`),
});

/** A file of another workspace that takes a place at once, as a sync program or a copied folder does it. */
function replace(file: string, name: string): void {
  fs.copyFileSync(path.join(other.folder, name), `${file}.new`);
  fs.renameSync(`${file}.new`, file);
}

const WAYS: readonly (readonly [string, (folder: string) => void])[] = [
  ['its database is deleted', (folder) => fs.rmSync(files(folder).database)],
  ['its log is deleted', (folder) => fs.rmSync(files(folder).log)],
  [
    'both are deleted',
    (folder) => {
      fs.rmSync(files(folder).database);
      fs.rmSync(files(folder).log);
    },
  ],
  ['its database is replaced', (folder) => replace(files(folder).database, DATABASE_NAME)],
  [
    'its log is replaced',
    (folder) => {
      fs.writeFileSync(`${files(folder).log}.new`, Buffer.alloc(4096, 7));
      fs.renameSync(`${files(folder).log}.new`, files(folder).log);
    },
  ],
  [
    'its database is moved',
    (folder) => fs.renameSync(files(folder).database, path.join(root, `moved-${path.basename(folder)}`)),
  ],
  ['the whole folder is moved', (folder) => fs.renameSync(folder, `${folder}-elsewhere`)],
  ['the whole folder is deleted', (folder) => fs.rmSync(folder, { recursive: true })],
];

describe('an open workspace', () => {
  it.concurrent.each(WAYS)(
    'notices within five seconds that %s, refuses to save, and has everything that was saved in a copy',
    async (_, takeAway) => {
      const session = await openWithNotes();
      takeAway(session.folder);
      const copy = await rescued(session.folder);
      expect(refusalOf(() => addNote(session, 'not acknowledged'))).toEqual(GONE);
      expect(rescuedIn(session.folder)).toHaveLength(1);
      closeSession(session);
      expect(await held(copy, workspace.opener)).toEqual(WHOLE);
    },
  );

  it.concurrent.each(WAYS)(
    'refuses the very next sentence when %s, before that could be noticed by itself',
    async (_, takeAway) => {
      const session = await openWithNotes();
      takeAway(session.folder);
      expect(refusalOf(() => addNote(session, 'not acknowledged'))).toEqual(GONE);
      const [copy = ''] = rescuedIn(session.folder);
      closeSession(session);
      expect(await held(copy, workspace.opener)).toEqual(WHOLE);
    },
  );

  it('has a copy that opens with the passphrase, a new one too', async () => {
    const session = await openWithNotes();
    const added: Opener = { kind: 'passphrase', passphrase: 'seven quiet bridges and a kettle' };
    await addFacilitator(session.folder, workspace.opener, { label: 'Facilitator 2', passphrase: added.passphrase });
    fs.rmSync(files(session.folder).database);
    const copy = await rescued(session.folder);
    closeSession(session);
    expect(await held(copy, PASSPHRASE)).toEqual(WHOLE);
    expect(await held(copy, added)).toEqual(WHOLE);
  });

  it('has everything in its own place again after a lock, where only the log had gone', async () => {
    const session = await openWithNotes();
    fs.rmSync(files(session.folder).log);
    expect(refusalOf(() => addNote(session, 'not acknowledged')).code).toBe('database-gone');
    closeSession(session);
    expect(await held(session.folder, workspace.opener)).toEqual(WHOLE);
  });

  it('has everything again where the database was moved away and is put back', async () => {
    const session = await openWithNotes();
    const away = path.join(root, `away-${path.basename(session.folder)}`);
    fs.renameSync(files(session.folder).database, away);
    expect(refusalOf(() => addNote(session, 'not acknowledged')).code).toBe('database-gone');
    closeSession(session);
    fs.renameSync(away, files(session.folder).database);
    expect(await held(session.folder, workspace.opener)).toEqual(WHOLE);
  });

  it('says so where no copy can be made, goes on being there, and makes one as soon as it can', async () => {
    const session = await openWithNotes();
    const inTheWay = path.join(session.folder, 'rescued');
    fs.writeFileSync(inTheWay, '');
    fs.rmSync(files(session.folder).database);
    expect(refusalOf(() => addNote(session, 'not acknowledged'))).toEqual({
      code: 'database-gone',
      sentence:
        'The workspace’s file was moved or deleted while it was open, so that was not saved, and no copy of it could be made yet. Leave Bridgework open, put the file back or make room on the disk; the copy is tried again every two seconds.',
    });
    // Reading goes on all the while.
    expect(session.db.prepare(`SELECT count(*) FROM note`).pluck().get()).toBe(ACKNOWLEDGED);
    fs.rmSync(inTheWay);
    const copy = await rescued(session.folder);
    closeSession(session);
    expect(await held(copy, workspace.opener)).toEqual(WHOLE);
  });

  it('loses what was saved after the file had gone, where nobody looks: a control that shows what the looking is for', async () => {
    const session = await openWithNotes();
    session.stop();
    fs.rmSync(files(session.folder).database);
    session.db.prepare(`UPDATE note SET text = 'saved into nowhere' WHERE text = 'Acknowledged 0'`).run();
    session.db.close();
    await expect(held(session.folder, workspace.opener)).rejects.toMatchObject({ code: 'damaged-database' });
  });
});
