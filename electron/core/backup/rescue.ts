import fs from 'node:fs';
import path from 'node:path';
import { copyDatabase } from '../db/copy.ts';
import type { Db } from '../db/driver.ts';
import { DATABASE_NAME } from '../db/open.ts';
import { COPIES, latestKeyText } from '../keys/key-file.ts';

/** A key file as it was when the workspace was unlocked, in case it goes with the database. */
export type KeyCopy = NonNullable<ReturnType<typeof latestKeyText>>;

/**
 * Copies a workspace whose file was taken away while it was open: the system keeps what an open file holds until it is
 * closed. The copy is a workspace folder under `rescued`, and it opens with the same passphrase; half a one is not left.
 */
export function rescue(folder: string, db: Db, atUnlock: KeyCopy | null, name: string): void {
  const place = path.join(folder, 'rescued', name);
  // Ways in that were added since are in the file of now, unless it went too or is another workspace's.
  const now = latestKeyText(folder);
  const keys = now && now.workspaceId === (atUnlock ?? now).workspaceId ? now : atUnlock;
  try {
    fs.mkdirSync(place, { recursive: true, mode: 0o700 });
    copyDatabase(db, path.join(place, DATABASE_NAME));
    if (keys) fs.writeFileSync(path.join(place, COPIES[0]), keys.text, { mode: 0o600, flush: true });
  } catch (error) {
    fs.rmSync(place, { recursive: true, force: true });
    throw error;
  }
}
