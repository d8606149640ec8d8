import fs from 'node:fs';
import path from 'node:path';
import { invariant } from '#shared/invariant.ts';
import { contentDigest } from '../db/content-digest.ts';
import { copyDatabase, rekeyFile } from '../db/copy.ts';
import { closeDatabase, DATABASE_NAME, openDatabase, requireFolded } from '../db/open.ts';
import { flushFolder } from '../file/durable-file.ts';
import type { DataKeyOf } from './slot.ts';

/** Where the copy under the next key grows; one that is found at the next start was never finished. */
const NEXT = 'workspace.db.next';

/** What a change of key goes from and to. */
export interface Rotation {
  readonly folder: string;
  readonly from: DataKeyOf;
  readonly to: DataKeyOf;
}

/**
 * Puts a copy of a closed workspace's database, under the next key and proved equal row by row, in the place of the old
 * one, which stays locked until then. The key file must hold both keys while this runs: whichever database a crash
 * leaves, one of them opens it.
 */
export async function rotateDatabase({ folder, from, to }: Rotation): Promise<void> {
  const file = path.join(folder, DATABASE_NAME);
  const next = path.join(folder, NEXT);
  const db = openDatabase(file, from.key);
  try {
    discardUnfinished(folder);
    copyDatabase(db, next);
    rekeyFile(next, from.key, to.key);
    const copy = openDatabase(next, to.key);
    const copied = contentDigest(copy);
    closeDatabase(copy);
    invariant(copied === contentDigest(db), 'the copy under the next key holds the same rows');
  } finally {
    closeDatabase(db);
  }
  requireFolded(file);
  requireFolded(next);
  fs.renameSync(next, file);
  await flushFolder(folder);
}

/** Takes away the copy of a change of key that was never finished; only whoever holds the workspace open may ask it. */
export function discardUnfinished(folder: string): void {
  for (const tail of ['', '-wal', '-shm', '-journal']) fs.rmSync(path.join(folder, NEXT + tail), { force: true });
}
