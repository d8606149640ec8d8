import fs from 'node:fs';
import path from 'node:path';
import { DATABASE_NAME, requireNotOpen } from '../db/open.ts';
import { flushFolder } from '../file/durable-file.ts';
import { COPIES } from '../keys/key-file.ts';

/** Everything that SQLite keeps beside its file; a stray log next to another database would be played into it. */
const PARTS = ['', '-wal', '-shm', '-journal'] as const;

/**
 * Moves a workspace's database, whole or damaged, into `set-aside` inside its folder and gives the new place; it is never
 * deleted, because what does not read today may read with better tools.
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

/** Copies the key file, whole or damaged, to what was set aside, before another one takes its place. */
export function setKeysAside(folder: string, place: string): void {
  for (const name of COPIES) {
    const file = path.join(folder, name);
    if (fs.existsSync(file)) fs.copyFileSync(file, path.join(place, name));
  }
}
