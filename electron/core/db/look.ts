import fs from 'node:fs';
import { AppError } from '#shared/errors.ts';
import { explainDatabaseError } from './database-errors.ts';
import { type Db, openDriver } from './driver.ts';
import { unlock } from './unlock.ts';

/** A connection that can only look: whatever it meets, closing it leaves the database and its log as they are. */
function openToLook(file: string, dataKey: Buffer, despiteSeals: boolean): Db {
  const db = openDriver(file, { mustExist: true, isReadOnly: true });
  unlock(db, dataKey, despiteSeals);
  db.pragma('temp_store = MEMORY');
  db.pragma('mmap_size = 0');
  return db;
}

/** Refuses where a database is not whole. */
export function requireWhole(db: Db): void {
  const check = db.pragma('quick_check(1)', { simple: true });
  if (check !== 'ok') throw Object.assign(new Error('quick_check failed'), { code: 'SQLITE_CORRUPT' });
}

/**
 * Refuses a database that does not go with the log beside it, a log of another or a later database for instance. Opening
 * it for writing would find that out as well, and closing it would then play the log into a database that may be whole
 * without it.
 */
export function requireFittingLog(file: string, dataKey: Buffer): void {
  if (sizeOf(`${file}-wal`) === 0) return;
  const index = `${file}-shm`;
  const hadIndex = fs.existsSync(index);
  let db: Db | undefined;
  try {
    db = openToLook(file, dataKey, false);
    requireWhole(db);
  } catch (error) {
    const refusal = explainDatabaseError(error);
    if (refusal instanceof AppError && (refusal.code === 'damaged-database' || refusal.code === 'folder-in-use'))
      throw refusal;
    // It cannot be looked at on a full disk, which has no room for the log's index; opening it needs none.
  } finally {
    db?.close();
    if (!hadIndex) fs.rmSync(index, { force: true });
  }
}

function sizeOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Opens a copy of a damaged database to read what still reads; nothing is checked, and reading any table may fail. Tables
 * whose entry in the schema does not read are as if they were not there; the others are.
 */
export function openDamaged(file: string, dataKey: Buffer, despiteSeals: boolean): Db {
  const db = openToLook(file, dataKey, despiteSeals);
  // Only so does SQLite go on where a part of the schema is damaged. Nothing can be written: the connection only looks.
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
  return db;
}
