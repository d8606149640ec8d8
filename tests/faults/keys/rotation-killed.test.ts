import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { listBackups, makeBackup } from '#core/backup/backup-service.ts';
import { generateIdentity } from '#core/bundle/age.ts';
import { contentDigest } from '#core/db/content-digest.ts';
import { closeDatabase, DATABASE_NAME, openDatabase } from '#core/db/open.ts';
import { COPIES, readKeyFile } from '#core/keys/key-file.ts';
import { addFacilitator, setOrganisation } from '#core/keys/key-service.ts';
import { keyOfDatabase, type OpenedKeys, openKeys } from '#core/keys/open-keys.ts';
import type { Opener } from '#core/keys/slot.ts';
import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import { aCapturedWorkshop } from '#tests/core/support/capture-samples.ts';
import { makeControl } from '../support/breaker.ts';
import { start } from '../support/programs.ts';
import { compiledShim } from '../support/shims.ts';
import { PATIENCE, size } from '../support/size.ts';
import { copyOf, newPath, workFolder } from '../support/work-folder.ts';
import { aWorkspace, type Workspace, wordsOf } from '../support/workspace.ts';

const root = workFolder();
const KILLS = size(12, 50);

/** So many runs take a passphrase away; the others take the organisation's way in, which is tried in no time. */
const PASSPHRASE_EVERY = 4;

const STAYS: Opener = { kind: 'passphrase', passphrase: 'purple harbour lantern otter' };
const LEAVES: Opener = { kind: 'passphrase', passphrase: 'seven quiet bridges and a kettle' };

let workspace: Workspace;
let organisation: Opener;
let digest: string;
const slotIds: Record<string, string> = {};

async function keysOf(folder: string) {
  const found = await readKeyFile(folder);
  if (!found) throw new Error('there is a key file');
  return found.keys;
}

beforeAll(async () => {
  const notes = Array.from({ length: 300 }, (_, at) => ({
    activity: 'connect',
    text: `Note ${at} ${'word '.repeat(at % 60)}`.trim(),
  }));
  workspace = await aWorkspace(newPath(root, 'prepared'), (session) => aCapturedWorkshop(session, { notes }));
  const { folder, opener } = workspace;
  const { identity, recipient } = await generateIdentity();
  organisation = { kind: 'organisation', identity };
  await setOrganisation(folder, opener, recipient);
  await addFacilitator(folder, opener, { label: 'stays', passphrase: passphraseOf(STAYS) });
  await addFacilitator(folder, opener, { label: 'leaves', passphrase: passphraseOf(LEAVES) });
  const session = await openSessionWith(folder, opener);
  digest = contentDigest(session.db);
  await makeBackup({ folder, db: session.db, reason: 'asked', now: new Date() });
  closeSession(session);
  for (const { label, id } of (await keysOf(folder)).slots) slotIds[label] = id;
});

const passphraseOf = (opener: Opener): string => (opener.kind === 'passphrase' ? opener.passphrase : '');

/** Takes a way in away from a copy of the workspace in a process that is killed at its Nth change; 0 kills nothing. */
async function removed(label: string, nth: number) {
  const folder = copyOf(workspace.folder, root);
  const control = newPath(root, 'control');
  makeControl(control);
  const env = { LD_PRELOAD: compiledShim('breaker'), SHIM_FOLDER: folder, SHIM_CONTROL: control };
  const words = [String(nth || 1_000_000), slotIds[label] ?? '', ...wordsOf({ ...workspace, folder })];
  const { signal, lines, complaints } = await start('remove-way-in', words, env).ended;
  if (signal === null && lines.length === 0) throw new Error(complaints);
  return { folder, isKilled: signal === 'SIGKILL', changes: Number(lines[0] ?? 0) };
}

async function openedWith(folder: string, opener: Opener): Promise<OpenedKeys | null> {
  try {
    return await openKeys(await keysOf(folder), opener);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** The rows as whoever is in finds them, without finishing anything. */
async function digestNow(folder: string, opener: Opener): Promise<string> {
  const opened = await openedWith(folder, opener);
  if (!opened) return 'does not open';
  const copy = copyOf(folder, root, 'look');
  const file = path.join(copy, DATABASE_NAME);
  const db = openDatabase(file, keyOfDatabase(file, opened).key);
  const found = contentDigest(db);
  closeDatabase(db);
  return found;
}

/** Unlocks as a person does, which finishes what was cut short; what it holds then. */
async function unlocked(folder: string, opener: Opener) {
  const session = await openSessionWith(folder, opener);
  const held = { digest: contentDigest(session.db), check: session.db.pragma('integrity_check', { simple: true }) };
  closeSession(session);
  return held;
}

/** Whether anything of this folder opens to this opener: the workspace, or a backup in it. */
async function letsIn(folder: string, opener: Opener): Promise<boolean> {
  const backups = (await listBackups(folder)).map(({ name }) => path.join(folder, 'backups', name));
  const opened = await Promise.all([folder, ...backups].map((place) => openedWith(place, opener)));
  return opened.some((keys) => keys !== null);
}

describe('a change of key that is killed', () => {
  it(
    'is done or not done, loses no row, and once it is finished lets nobody in who was taken away',
    async () => {
      const { changes } = await removed('Organisation', 0);
      expect(changes).toBeGreaterThan(KILLS);
      // Half of the points lie at the end, where copies are swapped and the key file is written.
      const points = Array.from({ length: KILLS }, (_, at) => {
        const half = Math.floor(KILLS / 2);
        return at < half ? 1 + Math.floor((at * (changes - half)) / half) : changes - (KILLS - 1 - at) * 2;
      });
      const figures = { killed: 0, before: 0, after: 0, lost: 0, letInAfterwards: 0 };
      for (const [index, nth] of points.entries()) {
        const byPassphrase = index % PASSPHRASE_EVERY === PASSPHRASE_EVERY - 1;
        const leaver = byPassphrase ? LEAVES : organisation;
        const stayers: Opener[] = byPassphrase ? [workspace.opener, organisation, STAYS] : [workspace.opener];
        const { folder, isKilled } = await removed(byPassphrase ? 'leaves' : 'Organisation', nth);
        if (isKilled) figures.killed += 1;
        for (const opener of stayers.slice(0, 2)) {
          const found = await digestNow(folder, opener);
          if (found !== digest) figures.lost += 1;
        }

        const held = await unlocked(folder, workspace.opener);
        expect(held).toEqual({ digest, check: 'ok' });
        const keys = await keysOf(folder);
        const isDone = !keys.slots.some(({ id }) => id === slotIds[byPassphrase ? 'leaves' : 'Organisation']);
        figures[isDone ? 'after' : 'before'] += 1;
        const epochs = await Promise.all(
          stayers.map(async (opener) => (await openedWith(folder, opener))?.dataKeys.map(({ epoch }) => epoch)),
        );
        expect(epochs).toEqual(stayers.map(() => [isDone ? 2 : 1]));
        if (isDone && (await letsIn(folder, leaver))) figures.letInAfterwards += 1;
        if (isDone) {
          // The key file of before, kept by somebody, does not open the database of now.
          for (const name of COPIES) fs.copyFileSync(path.join(workspace.folder, name), path.join(folder, name));
          await expect(unlocked(folder, leaver)).rejects.toMatchObject({ code: 'damaged-database' });
        } else {
          expect(await letsIn(folder, leaver)).toBe(true);
        }
        expect(fs.readdirSync(folder).filter((name) => /next|part$/u.test(name))).toEqual([]);
      }
      console.log(`T24 change of key killed: ${JSON.stringify({ changes, ...figures })}`);
      expect(figures).toEqual({ ...figures, killed: KILLS, lost: 0, letInAfterwards: 0 });
      expect(figures.before).toBeGreaterThan(0);
      expect(figures.after).toBeGreaterThan(0);
    },
    PATIENCE,
  );
});
