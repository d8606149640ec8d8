import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDriver } from '#core/db/driver.ts';
import { copyRows } from '#core/salvage/copy-rows.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copy-rows-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const aDatabase = (name: string, sql: string) => {
  const db = openDriver(path.join(folder, name), { mustExist: false, isReadOnly: false });
  db.exec(sql);
  return db;
};

describe('rows of a damaged database', () => {
  it('are left where their table or their values do not fit any more, and the others are saved', () => {
    const to = aDatabase(
      'to.db',
      `CREATE TABLE note (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, text TEXT);
       CREATE TABLE card (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, text TEXT);`,
    );
    const damaged = aDatabase(
      'damaged.db',
      `CREATE TABLE note (seq INTEGER PRIMARY KEY, id TEXT, tezt TEXT);
       INSERT INTO note VALUES (1, 'a', 'lost');
       CREATE TABLE card (seq, id TEXT, text TEXT);
       INSERT INTO card VALUES (1, 'a', 'one'), (2, 'b', 'two'), (3, NULL, 'no id'), (4, 'a', 'twice');`,
    );
    const copied = copyRows([{ db: damaged, isSealed: true }], to);
    expect(copied.saved).toBe(2);
    expect(to.prepare('SELECT text FROM card ORDER BY seq').pluck().all()).toEqual(['one', 'two']);
    to.close();
    damaged.close();
  });
});
