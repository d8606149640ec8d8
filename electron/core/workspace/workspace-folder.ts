import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { WorkspaceKind } from '#shared/model/workspace.ts';
import { makeBackup } from '../backup/backup-service.ts';
import { discardReplacements, finishReplacement } from '../backup/replace-database.ts';
import { explainDatabaseError } from '../db/database-errors.ts';
import type { Db } from '../db/driver.ts';
import { isOutdated, migrate } from '../db/migrate.ts';
import { closeDatabase, createDatabase, DATABASE_NAME, openDatabase } from '../db/open.ts';
import { writeDurably } from '../file/durable-file.ts';
import { requireGoodPassphrase } from '../keys/judge-passphrase.ts';
import { COPIES, type FoundKeys, readKeyFile, writeKeyFile } from '../keys/key-file.ts';
import { finishRotation } from '../keys/key-service.ts';
import { keyOfDatabase, type OpenedKeys, openKeys, wipeKeys } from '../keys/open-keys.ts';
import { discardUnfinished } from '../keys/rotate.ts';
import { newPassphraseSlot, type Opener } from '../keys/slot.ts';
import { fillFirstFacts } from './first-facts.ts';

/** An unlocked workspace: its kind, its folder, its one connection, and the slot that opened it. */
export interface UnlockedWorkspace {
  readonly kind: WorkspaceKind;
  readonly folder: string;
  readonly db: Db;
  readonly slotId: string;
}

/** What the first slot is called; a pseudonym, and people may choose another. */
const FIRST_LABEL = 'Facilitator 1';

const databaseOf = (folder: string): string => path.join(folder, DATABASE_NAME);

/** It is there while a workspace is being made: what a power cut leaves then was never anybody's, and can be cleared away. */
const markOf = (folder: string): string => path.join(folder, 'unfinished');

/** What stands in a folder: a workspace's kind, or null where a new one can be made. */
export async function workspaceKindOf(folder: string): Promise<WorkspaceKind | null> {
  const found = await readKeyFile(folder);
  if (found) return found.keys.kind;
  if (fs.existsSync(databaseOf(folder)) && !fs.existsSync(markOf(folder))) {
    throw new AppError(
      'foreign-database',
      'That folder holds a database without Bridgework’s key file, so it is not a workspace of ours, or its keys were lost. Nothing was changed. Put keys.json back from a backup, or choose another folder.',
    );
  }
  return null;
}

/** Makes an encrypted workspace in an empty or new folder and opens it. */
export async function createWorkspace(
  folder: string,
  kind: WorkspaceKind,
  passphrase: string,
): Promise<UnlockedWorkspace> {
  requireGoodPassphrase(passphrase);
  if ((await workspaceKindOf(folder)) !== null) {
    throw new AppError(
      'folder-not-empty',
      'There is a workspace in that folder already. Nothing was changed. Unlock it instead.',
    );
  }
  const dataKey = randomBytes(32);
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (fs.existsSync(markOf(folder))) clear(folder);
    if (fs.readdirSync(folder).length > 0) {
      throw new AppError(
        'folder-not-empty',
        'That folder holds other files. Nothing was changed. Choose an empty folder for the workspace.',
      );
    }
    await writeDurably(markOf(folder), '');
    const made = await filled(folder, kind, { dataKey, passphrase });
    fs.rmSync(markOf(folder));
    return { kind, folder, ...made };
  } catch (error) {
    throw explainDatabaseError(error);
  } finally {
    dataKey.fill(0);
  }
}

/** Makes both files in a folder that holds nothing else but the mark, or leaves it empty. */
async function filled(
  folder: string,
  kind: WorkspaceKind,
  secrets: { readonly dataKey: Buffer; readonly passphrase: string },
): Promise<{ readonly db: Db; readonly slotId: string }> {
  let db: Db | undefined;
  try {
    db = createDatabase(databaseOf(folder), secrets.dataKey);
    fillFirstFacts(db, kind);
    const home = { format: 'bridgework-keys/1', workspaceId: randomUUID(), kind } as const;
    const dataKey = { key: secrets.dataKey, epoch: 1 };
    const slot = await newPassphraseSlot(home, { label: FIRST_LABEL, passphrase: secrets.passphrase, dataKey });
    await writeKeyFile(folder, { ...home, generation: 1, slots: [slot] });
    return { db, slotId: slot.id };
  } catch (error) {
    db?.close();
    clear(folder);
    throw error;
  }
}

function clear(folder: string): void {
  const keys = COPIES.flatMap((name) => [name, `${name}.part`]);
  for (const name of [DATABASE_NAME, `${DATABASE_NAME}-wal`, `${DATABASE_NAME}-journal`, ...keys, 'unfinished']) {
    fs.rmSync(path.join(folder, name), { force: true });
  }
}

/** Opens the workspace of a folder; a wrong passphrase is refused before anything else is looked at. */
export async function unlockWorkspace(folder: string, opener: Opener, now: Date): Promise<UnlockedWorkspace> {
  await workspaceKindOf(folder);
  const found = await readKeyFile(folder);
  if (!found) {
    throw new AppError(
      'not-found',
      'There is no workspace in that folder. Nothing was changed. Check the folder’s name.',
    );
  }
  const opened = await openKeys(found.keys, opener);
  try {
    await finishReplacement(folder);
    const db = openDatabase(databaseOf(folder), await settledKey(folder, found, opened));
    await upgrade(folder, db, now);
    await mend(folder);
    return { kind: found.keys.kind, folder, db, slotId: opened.slot.id };
  } finally {
    wipeKeys(opened);
  }
}

/**
 * The key that the database opens with, after a change of key that was cut short was finished. Where it cannot be finished
 * now, on a full disk for instance, the workspace opens all the same, and the next opening tries again.
 */
async function settledKey(folder: string, found: FoundKeys, opened: OpenedKeys): Promise<Buffer> {
  const current = keyOfDatabase(databaseOf(folder), opened);
  if (opened.dataKeys.length === 1) return current.key;
  try {
    await finishRotation(folder, found.keys, opened, current);
  } catch (error) {
    if (!(explainDatabaseError(error) instanceof AppError)) throw error;
  }
  return keyOfDatabase(databaseOf(folder), opened).key;
}

/**
 * Clears what a crash left and makes the copies of the key file agree again, in a workspace that is open and therefore
 * nobody else's. What cannot be written now does not keep anybody out: the next opening tries again.
 */
async function mend(folder: string): Promise<void> {
  try {
    discardUnfinished(folder);
    discardReplacements(folder);
    fs.rmSync(markOf(folder), { force: true });
    const found = await readKeyFile(folder);
    if (found && !found.agree) await writeKeyFile(folder, found.keys);
  } catch (error) {
    if (!(explainDatabaseError(error) instanceof AppError)) throw error;
  }
}

/** Brings an older database to this version, with a verified copy of it made first. */
async function upgrade(folder: string, db: Db, now: Date): Promise<void> {
  try {
    if (!isOutdated(db)) return;
    await makeBackup({ folder, db, reason: 'migration', now });
    migrate(db);
  } catch (error) {
    closeDatabase(db);
    throw explainDatabaseError(error);
  }
}
