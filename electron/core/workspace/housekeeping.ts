import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { Db } from '../db/driver.ts';
import { DATABASE_NAME } from '../db/open.ts';

/** How long after a change what it replaced may still stand in the write-ahead log, in milliseconds. */
const FORGET_AFTER = 3000;

/** How often the database's files are looked for, in milliseconds. */
const LOOK_EVERY = 2000;

/** What an open workspace does by itself. */
export interface Housekeeping {
  /** Overwrites what was deleted or replaced: the pages are wiped already, the log that still shows them follows. */
  readonly forgetSoon: () => void;
  /** Refuses to go on where a database's file was moved, deleted or replaced under it: writing would succeed and be lost. */
  readonly requireThere: () => void;
  readonly stop: () => void;
}

/** Whether the file at a path is still the one that was first seen there; one that never was there is not missed. */
function watch(file: string): () => boolean {
  const find = (): fs.Stats | undefined => {
    try {
      return fs.statSync(file);
    } catch {
      // Not there, or on a stick that was pulled out.
      return undefined;
    }
  };
  let first = find();
  return () => {
    const now = find();
    first ??= now;
    return !first || (now !== undefined && now.ino === first.ino && now.dev === first.dev);
  };
}

/**
 * `onGone` hears that the database or its log is not the one that was opened any more, and copies what is still open; it
 * is asked again for as long as it fails.
 */
export function keepHouse(folder: string, db: Db, onGone: () => void): Housekeeping {
  const file = path.join(folder, DATABASE_NAME);
  const areThere = [watch(file), watch(`${file}-wal`)];
  let isGone = false;
  let isRescued = false;
  let forgetting: NodeJS.Timeout | null = null;

  function look(): void {
    if (!isGone && areThere.every((isThere) => isThere())) return;
    isGone = true;
    if (isRescued || !db.open) return;
    try {
      onGone();
      isRescued = true;
    } catch {
      // Ending the process here would end the open file, and with it the only copy; there may be room for one later.
    }
  }

  function forget(): void {
    forgetting = null;
    if (!db.open || isGone) return;
    try {
      db.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // A full or failing disk keeps the log for now; the next change or the closing tries again.
    }
  }

  const looking = setInterval(look, LOOK_EVERY).unref();
  return {
    forgetSoon() {
      forgetting ??= setTimeout(forget, FORGET_AFTER).unref();
    },
    requireThere() {
      look();
      if (isGone) throw gone(isRescued);
    },
    stop() {
      clearInterval(looking);
      if (forgetting) clearTimeout(forgetting);
    },
  };
}

function gone(isRescued: boolean): AppError {
  return new AppError(
    'database-gone',
    isRescued
      ? 'The workspace’s file was moved or deleted while it was open, so that was not saved. A copy of everything saved before is in the folder’s “rescued” folder. Lock, put the file back or restore that copy, and unlock.'
      : 'The workspace’s file was moved or deleted while it was open, so that was not saved, and no copy of it could be made yet. Leave Bridgework open, put the file back or make room on the disk; the copy is tried again every two seconds.',
  );
}
