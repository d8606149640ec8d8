import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { CoreHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/errors.ts';
import type { Backup, BackupReason } from '#shared/model/backup.ts';
import { explainDatabaseError } from '../db/database-errors.ts';
import type { Db } from '../db/driver.ts';
import { copyDatabase } from '../db/copy.ts';
import { DATABASE_NAME } from '../db/open.ts';
import { readKeyFile, writeKeyFile } from '../keys/key-file.ts';
import type { Session } from '../workspace/session.ts';
import { type BackupCard, backupName, backupsOf, findBackups, type FoundBackup, writeCard } from './backup-files.ts';
import { selectContentCounts } from './backup-queries.ts';
import { daysSince } from './days-since.ts';
import { pruneAside } from './set-aside.ts';

/** Backups that are kept, the latest first; what was deleted from the workspace is gone from all of them after so long. */
const MOST_BACKUPS = 6;
export const RETENTION_DAYS = 14;

/** What a backup is made of. */
export interface BackupRequest {
  readonly folder: string;
  readonly db: Db;
  readonly reason: BackupReason;
  readonly now: Date;
}

/** The backup that is being made: one at a time, because each also takes away what others left unfinished. */
let making: Promise<unknown> = Promise.resolve();

/**
 * Makes a backup: a copy under the same key (VACUUM INTO; nothing else copies an encrypted database), opened again and
 * checked, with the key file of this moment beside it. Only then is it counted, and old ones go.
 */
export function makeBackup(request: BackupRequest): Promise<Backup> {
  const made = making.then(() => makeNow(request));
  making = made.catch(() => {});
  return made;
}

async function makeNow({ folder, db, reason, now }: BackupRequest): Promise<Backup> {
  const found = await readKeyFile(folder);
  if (!found)
    throw new AppError(
      'damaged-keys',
      'The key file is gone from the workspace’s folder, so no backup was made. Nothing else was changed.',
    );
  const { finished } = await findBackups(folder);
  const number = Math.max(0, ...finished.map(({ card }) => card.number)) + 1;
  const name = backupName(now, randomBytes(3).toString('hex'));
  const backup = path.join(backupsOf(folder), name);
  try {
    await fs.mkdir(backup, { recursive: true, mode: 0o700 });
    if (!db.open)
      throw new AppError('locked', 'The workspace was locked, so no backup was made. What was saved is safe.');
    copyDatabase(db, path.join(backup, DATABASE_NAME));
    const card: BackupCard = {
      format: 'bridgework-backup/1',
      number,
      madeAt: now.toISOString(),
      reason,
      ...selectContentCounts(db),
    };
    await writeKeyFile(backup, found.keys);
    await writeCard(backup, card);
    await prune(folder, now);
    pruneAside(folder, now);
    return toBackup({ name, folder: backup, card });
  } catch (error) {
    await fs.rm(backup, { recursive: true, force: true });
    throw explainDatabaseError(error);
  }
}

function toBackup({ name, card: { madeAt, reason, workshops, entries } }: FoundBackup): Backup {
  return { name, madeAt, reason, workshops, entries };
}

/** The finished backups of a workspace, the latest first; it can be read while locked and says nothing of the content. */
export async function listBackups(folder: string): Promise<Backup[]> {
  return (await findBackups(folder)).finished.map(toBackup);
}

/** Takes away what is too old or too many, and what was never finished; the latest whole one always stays. */
async function prune(folder: string, now: Date): Promise<void> {
  const isTooOld = (madeAt: string): boolean => daysSince(Date.parse(madeAt), now) > RETENTION_DAYS;
  const { finished, unreadable } = await findBackups(folder);
  const going = [
    ...finished.filter(({ card }, place) => place > 0 && (place >= MOST_BACKUPS || isTooOld(card.madeAt))),
    ...unreadable.filter(({ isUnfinished, madeAt }) => isUnfinished || isTooOld(madeAt)),
  ];
  for (const { name } of going) {
    // One that cannot be removed now, because another program looks at it, goes with the next backup.
    await fs.rm(path.join(backupsOf(folder), name), { recursive: true, force: true }).catch(() => {});
  }
}

/** Removes every backup: after a change of key the old ones still open with the old one. */
export async function removeBackups(folder: string): Promise<void> {
  await fs.rm(backupsOf(folder), { recursive: true, force: true });
}

export function backupHandlers({ folder, db, now }: Session): CoreHandlers['backup'] {
  return {
    list: () => listBackups(folder),
    make: () => makeBackup({ folder, db, reason: 'asked', now: now() }),
  };
}
