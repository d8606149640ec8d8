import fs from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { copyDatabase } from '#core/db/copy.ts';
import type { Db } from '#core/db/driver.ts';
import { migrate } from '#core/db/migrate.ts';
import { closeDatabase, createDatabase, DATABASE_NAME } from '#core/db/open.ts';

/**
 * Run as a program: fills a workspace's database with notes that hold a word, then does all the work that makes SQLite
 * want temporary files. In the middle of each piece of work it says `holding` and what it is, and goes on when a line comes.
 * Its last argument is how temporary files are kept: `as the app does`, or `FILE` for the control.
 */
const [folder = '', key = '', rows = '', word = '', tempStore = ''] = process.argv.slice(2);
const db = createDatabase(path.join(folder, DATABASE_NAME), Buffer.from(key, 'hex'));
fill(db, Number(rows));
if (tempStore === 'FILE') db.pragma('temp_store = FILE');

// Four times the text: more than the sorter keeps in its cache of 64 MiB, so that it must put it somewhere.
const LONG = `text || text || text || text`;
inTheMiddle('a sort', `SELECT ${LONG} AS long FROM note ORDER BY long`);
inTheMiddle('a GROUP BY', `SELECT ${LONG} AS long, count(*) AS times FROM note GROUP BY long ORDER BY times, long`);
inTheMiddle(
  'a DISTINCT',
  `SELECT DISTINCT ${LONG} AS long, random() FROM note UNION SELECT text, seq FROM note ORDER BY 2`,
);
inTheMiddle('a window', `SELECT text, row_number() OVER (ORDER BY ${LONG}) FROM note ORDER BY 2 DESC`);
inTheMiddle(
  'a search by rank',
  `SELECT note.text FROM note_search JOIN note ON note.seq = note_search.rowid WHERE note_search MATCH '${word}' ORDER BY rank, note.text || note.text || note.text || note.text`,
);
aTable('a temporary table', 'TEMP');
// The control has shown by now what there is to be seen.
if (tempStore === 'FILE') process.exit(0);
aTable('a step of a migration', '');
aFailure();
// As it was in version 1.
for (const table of ['draft', 'not_personal', 'anonymisation_log', 'intruder_check', 'clearance_override'])
  db.exec(`DROP TABLE ${table}`);
db.pragma('user_version = 1');
migrate(db);
say('migrated');
const copy = path.join(folder, 'copy.db');
copyDatabase(db, copy);
hold('a verified copy');
fs.rmSync(copy);
closeDatabase(db);
say('closed');

/** Notes of about 1,200 signs, no two of them alike, in one transaction. */
function fill(into: Db, count: number): void {
  const workshop = randomUUID();
  into
    .prepare(
      `INSERT INTO workshop (id, revision, pack_id, pack_version, month, region, created_at) VALUES (?, 1, 'p', 1, '2021-09', 'r', 't')`,
    )
    .run(workshop);
  const add = into.prepare(
    `INSERT INTO note (id, revision, workshop_id, activity_id, text, created_at) VALUES (?, 1, ?, 'a', ?, 't')`,
  );
  into.transaction(() => {
    for (let at = 0; at < count; at += 1) {
      // Shuffled, so that sorting has something to do.
      const scattered = (at * 7919) % count;
      add.run(randomUUID(), workshop, `${scattered} ${word} ${`words${scattered}`.repeat(110)}`.slice(0, 1200));
    }
  })();
  say(`filled ${count}`);
}

/** Stops after the first row, when everything has been put in order and nothing has been given back. */
function inTheMiddle(what: string, sql: string): void {
  for (const _ of db.prepare(sql).iterate()) {
    hold(what);
    break;
  }
}

/** What a migration does that rebuilds a table: a copy in order, an index, the search index anew, every row changed. */
function aTable(what: string, kind: 'TEMP' | ''): void {
  db.transaction(() => {
    db.exec(`CREATE ${kind} TABLE rebuilt AS SELECT * FROM note ORDER BY text`);
    db.exec(`CREATE INDEX rebuilt_text ON rebuilt (text, id)`);
    if (kind === '') db.exec(`INSERT INTO note_search (note_search) VALUES ('rebuild')`);
    db.exec(`UPDATE rebuilt SET activity_id = text WHERE seq IN (SELECT seq FROM rebuilt ORDER BY text DESC)`);
    hold(what);
    db.exec(`DROP TABLE rebuilt`);
  })();
}

/** A statement that changes every row and is refused at the last one, in a transaction: SQLite keeps what to put back. */
function aFailure(): void {
  db.transaction(() => {
    const last = Number(rows);
    try {
      db.prepare(
        `UPDATE note SET activity_id = text, id = CASE WHEN seq = ? THEN (SELECT id FROM note WHERE seq = 1) ELSE id END`,
      ).run(last);
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('UNIQUE'))) throw error;
    }
    hold('a refused change');
  })();
}

function hold(what: string): void {
  say(`holding ${what}`);
  fs.readSync(0, Buffer.alloc(64));
}

function say(line: string): void {
  fs.writeSync(1, `${line}\n`);
}
