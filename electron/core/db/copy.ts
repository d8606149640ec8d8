import fs from 'node:fs';
import { invariant } from '#shared/invariant.ts';
import { contentDigest } from './content-digest.ts';
import type { Db } from './driver.ts';
import { openDriver } from './driver.ts';
import { unlock } from './unlock.ts';

/**
 * Copies an open database into a new file under the same key, and proves the copy: opened beside the original it is whole
 * and holds the same rows. `VACUUM INTO` is the only way: `backup()` fails on an encrypted database, `serialize()` gives it
 * in clear (reliability.md, finding 7).
 */
export function copyDatabase(db: Db, file: string): void {
  db.prepare(`VACUUM INTO ?`).run(file);
  flushFile(file);
  db.prepare(`ATTACH DATABASE ? AS copy`).run(file);
  try {
    const check = db.prepare<[], string>(`PRAGMA copy.integrity_check(1)`).pluck().get();
    invariant(check === 'ok', 'a copy of the database is whole');
    invariant(contentDigest(db, 'copy') === contentDigest(db, 'main'), 'a copy of the database holds the same rows');
  } finally {
    db.exec(`DETACH DATABASE copy`);
  }
}

/** Changes the key of a database file that nobody has open; never build its pragma from anything typed. */
export function rekeyFile(file: string, from: Buffer, to: Buffer): void {
  invariant(to.length === 32, 'a data key is 32 bytes');
  const db = openDriver(file, { mustExist: true });
  try {
    unlock(db, from);
    db.pragma('temp_store = MEMORY');
    db.pragma('journal_mode = DELETE');
    db.pragma(`rekey = "x'${to.toString('hex')}'"`);
    const check = db.pragma('integrity_check(1)', { simple: true });
    invariant(check === 'ok', 'a database is whole after its key was changed');
  } finally {
    db.close();
  }
  flushFile(file);
}

function flushFile(file: string): void {
  const handle = fs.openSync(file, 'r+');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
