import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { Db } from '#core/db/driver.ts';
import { bareNotes } from '../bare-notes.ts';
import { type Contest, type Figures, type Line } from '../contest.ts';
import { rawDatabase } from '../raw-database.ts';
import { quantile } from '../statistics.ts';

const ROWS = 500;

const line: Omit<Line, 'what' | 'figure'> = {
  unit: 'ms',
  against: 'bare',
  reference: 'the same row, unencrypted, WAL and FULL, no index of words',
  target: 3,
};

/** What the vault costs at each commit: cipher, seals, wiping and the index of words, on the same disk. */
export const committing: Contest = {
  name: 'committing',
  runs: 5,
  warmUp: true,
  lines: [{ ...line, what: `Commit of one note, median of ${ROWS}`, figure: 'p50' }],
  prepare: (scratch) =>
    Promise.resolve({
      contenders: {
        ours: () => Promise.resolve(insertInto(rawDatabase(scratch, randomUUID()))),
        bare: () => Promise.resolve(insertInto(bareDatabase(scratch))),
      },
      close: () => {},
    }),
};

function bareDatabase(scratch: string): Db {
  const db = new Database(path.join(scratch, `${randomUUID()}.db`));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`CREATE TABLE workshop (id TEXT PRIMARY KEY, revision, pack_id, pack_version, month, region, created_at);
           CREATE TABLE note (id TEXT PRIMARY KEY, revision, workshop_id, activity_id, text, created_at)`);
  return db;
}

function insertInto(db: Db): Figures {
  try {
    const insert = bareNotes(db);
    const times = Array.from({ length: ROWS }, (_, row) => {
      const begun = performance.now();
      insert(row);
      return performance.now() - begun;
    });
    return { p50: quantile(times, 0.5) };
  } finally {
    db.close();
    fs.rmSync(db.name, { force: true });
  }
}
