import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBackup } from '#core/backup/backup-service.ts';
import { contentDigest } from '#core/db/content-digest.ts';
import { DATABASE_NAME } from '#core/db/open.ts';
import { addFacilitator } from '#core/keys/key-service.ts';
import { suggestPassphrase } from '#core/keys/passphrase-words.ts';
import { noteHandlers } from '#core/note/note-service.ts';
import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import type { Session } from '#core/workspace/session.ts';
import { activityId } from '#core/workshop/add-workshop.ts';
import { aCapturedWorkshop } from '#tests/core/support/capture-samples.ts';
import type { DamageTold } from '../programs/open-damaged.ts';
import { start } from '../support/programs.ts';
import { PATIENCE, size } from '../support/size.ts';
import { copyOf, newPath, workFolder } from '../support/work-folder.ts';
import { aWorkspace, type Workspace } from '../support/workspace.ts';

const root = workFolder();
const RUNS = size(200, 2000);
const LANES = 2;

/** So many of those that were refused are restored and salvaged. */
const WAYS_OUT_EVERY = size(4, 2);

const NOTES = 1500;
const MORE = 100;

const prepared = newPath(root, 'prepared');
const passphrase = suggestPassphrase();
let workspace: Workspace;
let backupDigest: string;

const noteText = (at: number): string => `Note ${at} ${'word '.repeat(at % 40)}`.trim();

function addNotes(session: Session, workshopId: string, count: number): void {
  const add = noteHandlers(session).add as (draft: object) => unknown;
  for (let at = 0; at < count; at += 1)
    add({ workshopId, activityId: activityId(workshopId, 'connect'), tableId: null, text: `more ${noteText(at)}` });
}

function copyFiles(from: string, image: string): void {
  const place = path.join(prepared, image);
  fs.cpSync(from, place, { recursive: true });
}

beforeAll(async () => {
  const notes = Array.from({ length: NOTES }, (_, at) => ({ activity: 'connect', text: noteText(at) }));
  let workshopId = '';
  workspace = await aWorkspace(newPath(root, 'workspace'), (session) => {
    workshopId = aCapturedWorkshop(session, { notes });
  });
  const { folder, opener } = workspace;
  await addFacilitator(folder, opener, { label: 'Facilitator 1', passphrase });
  fs.mkdirSync(prepared);

  const session = await openSessionWith(folder, opener);
  await makeBackup({ folder, db: session.db, reason: 'asked', now: new Date() });
  backupDigest = contentDigest(session.db);
  session.stop();
  copyFiles(folder, 'older');
  addNotes(session, workshopId, MORE);
  session.db.pragma('wal_checkpoint(TRUNCATE)');
  addNotes(session, workshopId, MORE);
  // As the files are when the power goes: what was written last is in the log only.
  copyFiles(folder, 'crashed');
  closeSession(session);
  copyFiles(folder, 'closed');

  const other = await aWorkspace(newPath(root, 'other'), (open) => {
    addNotes(open, aCapturedWorkshop(open, { notes: notes.slice(0, 50) }), 50);
    copyFiles(open.folder, 'other');
  });
  expect(fs.statSync(path.join(prepared, 'crashed', `${DATABASE_NAME}-wal`)).size).toBeGreaterThan(100_000);
  expect(fs.statSync(path.join(prepared, 'other', `${DATABASE_NAME}-wal`)).size).toBeGreaterThan(10_000);
  expect(other.folder).not.toBe(folder);
}, PATIENCE);

/** Lets a process of its own open its share of the damaged workspaces, and tells how it ended. */
async function lane(
  which: number,
): Promise<{ readonly signal: string | null; readonly complaints: string; readonly told: readonly DamageTold[] }> {
  const place = newPath(root, 'place');
  fs.mkdirSync(place);
  if (workspace.opener.kind !== 'recovery') throw new Error('it has a sheet');
  const share = RUNS / LANES;
  const words = [
    prepared,
    place,
    which * share,
    (which + 1) * share,
    WAYS_OUT_EVERY,
    passphrase,
    workspace.opener.recoveryKey.toString('hex'),
  ];
  const { status, signal, lines, complaints } = await start('open-damaged', words.map(String)).ended;
  return {
    signal: signal ?? (status === 0 ? null : String(status)),
    complaints,
    told: lines.map((line) => JSON.parse(line) as DamageTold),
  };
}

/** How many of each kind opened and were refused, for the note. */
function tally(told: readonly DamageTold[]): Readonly<Record<string, string>> {
  const kinds = Object.groupBy(told, ({ kind }) => kind);
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, each]) => [
      kind,
      `${each.filter(({ answer }) => answer === 'opened').length} opened, ${each.filter(({ answer }) => answer !== 'opened').length} refused`,
    ]),
  );
}

const average = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

describe('a workspace whose database was damaged', () => {
  it(
    'opens whole or says that it is damaged, never blames the passphrase, never ends the program, and has two ways out',
    async () => {
      const lanes = await Promise.all(Array.from({ length: LANES }, (_, which) => lane(which)));
      expect(lanes.map(({ signal, complaints }) => [signal, complaints])).toEqual(lanes.map(() => [null, '']));
      const told = lanes.flatMap((each) => each.told);
      expect(told).toHaveLength(RUNS);
      const opened = told.filter(({ answer }) => answer === 'opened');
      const refused = told.filter(({ answer }) => answer !== 'opened');
      const left = refused.filter(({ restored }) => restored !== null);
      const salvaged = left.filter((each) => each.salvaged?.answer === 'done');
      const shares = salvaged.map((each) => (each.salvaged?.notes ?? 0) / (NOTES + MORE));
      console.log(
        `T10 damage: ${JSON.stringify({ runs: told.length, opened: opened.length, refused: refused.length, ...tally(told) })}`,
      );
      console.log(
        `T10 ways out: ${JSON.stringify({ tried: left.length, restored: left.filter(({ restored }) => restored === backupDigest).length, salvaged: salvaged.length, averageShareOfNotes: Number(average(shares).toFixed(3)), smallestShare: Number(Math.min(...shares).toFixed(3)), nothingReads: left.length - salvaged.length })}`,
      );

      expect(opened.filter(({ check }) => check !== 'ok')).toEqual([]);
      // A damaged log is shortened to its last whole commit: what the database itself held is there, always.
      expect(opened.filter(({ notes }) => (notes ?? 0) < NOTES + MORE)).toEqual([]);
      expect([...new Set(refused.map(({ answer }) => answer))]).toEqual(['damaged-database']);
      expect(refused.filter(({ sentence }) => /passphrase|sheet|identity/iu.test(sentence))).toEqual([]);
      expect(refused.filter(({ isUntouched }) => !isUntouched)).toEqual([]);
      expect(left.filter(({ restored }) => restored !== backupDigest)).toEqual([]);
      expect(left.filter(({ isKept }) => !isKept)).toEqual([]);
      expect(salvaged.filter((each) => each.salvaged?.check !== 'ok')).toEqual([]);
      expect(left.filter((each) => !['done', 'damaged-database'].includes(each.salvaged?.answer ?? ''))).toEqual([]);
      // A run in which nothing was damaged, or nothing was saved, would prove nothing.
      expect(refused.length).toBeGreaterThan(RUNS / 3);
      expect(left.length).toBeGreaterThan(RUNS / 20);
      expect(salvaged.length).toBeGreaterThan(left.length / 2);
      expect(average(shares)).toBeGreaterThan(0.7);
    },
    PATIENCE,
  );

  it('opens as it is where nothing was damaged, with all that was acknowledged', async () => {
    for (const [image, notes] of [
      ['closed', NOTES + 2 * MORE],
      ['crashed', NOTES + 2 * MORE],
      ['older', NOTES],
    ] as const) {
      const session = await openSessionWith(copyOf(path.join(prepared, image), root), workspace.opener);
      expect([image, session.db.prepare(`SELECT count(*) FROM note`).pluck().get()]).toEqual([image, notes]);
      closeSession(session);
    }
  });
});
