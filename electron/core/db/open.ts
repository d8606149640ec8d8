import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { AppError } from '#shared/errors.ts';
import { invariant } from '#shared/invariant.ts';
import { explainDatabaseError } from './database-errors.ts';
import { type Db, openDriver } from './driver.ts';
import { requireFittingLog, requireWhole } from './look.ts';
import { APPLICATION_ID, HEAD_VERSION, migrate } from './migrate.ts';
import { unlock } from './unlock.ts';

/** The database's file in a workspace's folder. */
export const DATABASE_NAME = 'workspace.db';

/** What must hold on every connection, and what the pragma answers when it does (reliability.md, section D). */
const SETTINGS: readonly (readonly [pragma: string, set: string, readBack: unknown])[] = [
  ['temp_store', 'MEMORY', 2],
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['checkpoint_fullfsync', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  ['journal_size_limit', '4194304', 4_194_304],
  ['cache_size', '-65536', -65_536],
];

const PLAIN_HEADER = 'SQLite format 3\0';

/** Opens an existing workspace database, of this version or an older one; a newer or foreign one is left untouched. */
export function openDatabase(file: string, dataKey: Buffer): Db {
  if (!fs.existsSync(file) || fs.statSync(file).size === 0) {
    throw new AppError(
      'damaged-database',
      'The workspace’s database is missing from its folder or is empty. Nothing was changed or made anew. Put the file back, or restore a copy of the folder.',
    );
  }
  if (isPlain(file)) throw foreign();
  requireFittingLog(file, dataKey);
  return opened(file, dataKey, true, (db) => {
    const version = Number(db.pragma('user_version', { simple: true }));
    // A database that was made and never filled has neither a version nor our mark.
    if (version > 0 && db.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw foreign();
    if (version > HEAD_VERSION) {
      throw new AppError(
        'newer-version',
        'This workspace was made by a newer version of Bridgework. Nothing was changed. Install that version to open it.',
      );
    }
  });
}

/** Refuses where another Bridgework has a database open, whether it is whole or not. */
export function requireNotOpen(file: string): void {
  if (!fs.existsSync(file)) return;
  try {
    // Its lock is looked at before its key is: with a key of nobody's the rest of the opening fails.
    closeDatabase(openDatabase(file, randomBytes(32)));
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'folder-in-use') throw error;
  }
}

/** Makes a new, encrypted workspace database where there is none. */
export function createDatabase(file: string, dataKey: Buffer): Db {
  invariant(!fs.existsSync(file), 'a database is never made over another file');
  try {
    opened(file, dataKey, false, () => {}).close();
    invariant(!isPlain(file), 'a new database comes out encrypted');
    const db = openDatabase(file, dataKey);
    migrate(db);
    return db;
  } catch (error) {
    // Nothing was ever in it, and half a database would stand in the way of the next try.
    for (const left of [file, `${file}-wal`, `${file}-journal`]) fs.rmSync(left, { force: true });
    throw error;
  }
}

/**
 * Whether a file is a database that anybody can read; one of ours begins with random bytes. Never ask this of a database
 * that is open: closing a second handle gives up the lock of the first (SQLite, “How to corrupt”, 2.2).
 */
function isPlain(file: string): boolean {
  const header = Buffer.alloc(PLAIN_HEADER.length);
  const handle = fs.openSync(file, 'r');
  try {
    fs.readSync(handle, header);
  } finally {
    fs.closeSync(handle);
  }
  return header.toString('latin1') === PLAIN_HEADER;
}

function foreign(): AppError {
  return new AppError(
    'foreign-database',
    'That database was not made by Bridgework. Nothing was changed. Choose another folder.',
  );
}

function opened(file: string, dataKey: Buffer, mustExist: boolean, judge: (db: Db) => void): Db {
  let db: Db | undefined;
  try {
    db = openDriver(file, { mustExist });
    unlock(db, dataKey);
    db.pragma('temp_store = MEMORY');
    db.pragma('locking_mode = EXCLUSIVE');
    judge(db);
    for (const [pragma, set] of SETTINGS) db.pragma(`${pragma} = ${set}`);
    for (const [pragma, , expected] of SETTINGS) {
      const actual = db.pragma(pragma, { simple: true });
      invariant(actual === expected, `pragma ${pragma} reads ${String(actual)}, not ${String(expected)}`);
    }
    requireWhole(db);
    return db;
  } catch (error) {
    db?.close();
    throw explainDatabaseError(error);
  }
}

/** Folds the write-ahead log into the database and closes; afterwards one file holds everything. */
export function closeDatabase(db: Db): void {
  if (!db.open) return;
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    // On a full disk or a lost stick the log stays beside the database, and the next opening reads it.
    if (!(explainDatabaseError(error) instanceof AppError)) throw error;
  } finally {
    db.close();
  }
}

/**
 * Refuses to put a closed database in another’s place, or another in its, while a log is beside it that could not be folded
 * in: its rows would be left behind, or be played into the other.
 */
export function requireFolded(file: string): void {
  if (!fs.existsSync(`${file}-wal`)) return;
  throw new AppError(
    'disk-full',
    'The database could not be closed, so that was not done: the disk may be full. Everything saved before is safe. Free some space and try again.',
  );
}
