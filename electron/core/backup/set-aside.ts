import fs from 'node:fs';
import path from 'node:path';
import { DATABASE_NAME, requireNotOpen } from '../db/open.ts';
import { flushFolder } from '../file/durable-file.ts';
import { COPIES } from '../keys/key-file.ts';
import { daysSince } from './days-since.ts';

/** How long a damaged, replaced or rescued database is kept, in days: time to have it looked at, and not for ever. */
const KEPT_DAYS = 90;

/** Everything that SQLite keeps beside its file; a stray log next to another database would be played into it. */
const PARTS = ['', '-wal', '-shm', '-journal'] as const;

/**
 * Moves a workspace's database, whole or damaged, into `set-aside` inside its folder and gives the new place; it
 * stays there for a while, because what does not read today may read with better tools.
 */
export async function setDatabaseAside(folder: string, name: string): Promise<string> {
  requireNotOpen(path.join(folder, DATABASE_NAME));
  const place = path.join(folder, 'set-aside', name);
  fs.mkdirSync(place, { recursive: true, mode: 0o700 });
  for (const part of PARTS) {
    const file = path.join(folder, DATABASE_NAME + part);
    if (fs.existsSync(file)) fs.renameSync(file, path.join(place, DATABASE_NAME + part));
  }
  await flushFolder(place);
  await flushFolder(folder);
  return place;
}

/**
 * Takes away what was set aside or rescued long ago: it holds words that were deleted from the workspace since, and a
 * deletion that leaves them there for ever would be none.
 */
export function pruneAside(folder: string, now: Date): void {
  for (const kind of ['set-aside', 'rescued']) {
    const place = path.join(folder, kind);
    if (!fs.existsSync(place)) continue;
    for (const name of fs.readdirSync(place)) {
      const aside = path.join(place, name);
      if (daysSince(fs.statSync(aside).mtimeMs, now) > KEPT_DAYS) fs.rmSync(aside, { recursive: true });
    }
  }
}

/** Copies the key file, whole or damaged, to what was set aside, before another one takes its place. */
export function setKeysAside(folder: string, place: string): void {
  for (const name of COPIES) {
    const file = path.join(folder, name);
    if (fs.existsSync(file)) fs.copyFileSync(file, path.join(place, name));
  }
}
