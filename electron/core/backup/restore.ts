import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '#shared/errors.ts';
import { explainDatabaseError } from '../db/database-errors.ts';
import { closeDatabase, DATABASE_NAME, openDatabase } from '../db/open.ts';
import { copyDurably } from '../file/durable-file.ts';
import { type KeyFile, readKeyFile, writeKeyFile } from '../keys/key-file.ts';
import { keyOfDatabase, openKeys, wipeKeys } from '../keys/open-keys.ts';
import type { Opener } from '../keys/slot.ts';
import { findBackups } from './backup-files.ts';
import { replaceDatabase } from './replace-database.ts';
import { setKeysAside } from './set-aside.ts';

/**
 * Puts a backup in the place of a closed workspace's database. The backup is opened first, so that a wrong passphrase or a
 * bad backup changes nothing; what stood there is set aside. The key file of today stays where it fits the backup, so
 * that nobody who was let in since is shut out.
 */
export async function restoreBackup(folder: string, opener: Opener, name: string, now: Date): Promise<void> {
  const backup = (await findBackups(folder)).finished.find((found) => found.name === name);
  if (!backup)
    throw new AppError(
      'not-found',
      'That backup is not there any more. Nothing was changed. Choose another from the list.',
    );
  const source = path.join(backup.folder, DATABASE_NAME);
  const todays = await keysOrNull(folder);
  const todaysFit = todays !== null && (await fits(todays, opener, source)) === null;
  const kept = todaysFit ? null : await fittingKeys(backup.folder, opener, source);
  const next = path.join(folder, `${DATABASE_NAME}.restored`);
  try {
    await copyDurably(source, next);
    await replaceDatabase(folder, next, now, async (place) => {
      if (!kept) return;
      setKeysAside(folder, place);
      await writeKeyFile(folder, { ...kept, generation: Math.max(kept.generation, todays?.generation ?? 0) + 1 });
    });
  } catch (error) {
    fs.rmSync(next, { force: true });
    throw explainDatabaseError(error);
  }
}

async function keysOrNull(folder: string): Promise<KeyFile | null> {
  try {
    return (await readKeyFile(folder))?.keys ?? null;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** The backup's own keys, or the refusal of whoever tries to open it. */
async function fittingKeys(backup: string, opener: Opener, source: string): Promise<KeyFile> {
  const found = await readKeyFile(backup);
  if (!found)
    throw new AppError(
      'damaged-keys',
      'That backup has no key file. Nothing was changed. Choose another from the list.',
    );
  const refusal = await fits(found.keys, opener, source);
  if (refusal) throw refusal;
  return found.keys;
}

/** Null where these keys and this opener open the database, which is found whole; otherwise why they do not. */
async function fits(keys: KeyFile, opener: Opener, database: string): Promise<AppError | null> {
  try {
    const opened = await openKeys(keys, opener);
    try {
      closeDatabase(openDatabase(database, keyOfDatabase(database, opened).key));
      return null;
    } finally {
      wipeKeys(opened);
    }
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}
