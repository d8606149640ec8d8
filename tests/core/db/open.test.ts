import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Db } from '#core/db/driver.ts';
import { HEAD_VERSION } from '#core/db/migrate.ts';
import { closeDatabase, createDatabase, openDatabase } from '#core/db/open.ts';
import { selectMeta, upsertMeta } from '#core/workspace/meta-queries.ts';
import { start } from '../support/child-process.ts';
import { stateOf } from '../support/folder-state.ts';
import { refusalOf } from '../support/refusal.ts';
import { freshFolder } from '../support/temporary-folder.ts';

interface Place {
  readonly folder: string;
  readonly file: string;
  readonly key: Buffer;
}

function aPlace(): Place {
  const folder = freshFolder('database');
  return { folder, file: path.join(folder, 'workspace.db'), key: randomBytes(32) };
}

/** A database of ours that `prepare` was let loose on, closed. */
function aDatabase(prepare: (db: Db) => void = () => {}): Place {
  const place = aPlace();
  const db = createDatabase(place.file, place.key);
  prepare(db);
  closeDatabase(db);
  return place;
}

/** A connection that judges nothing, as another version would open it. */
function keyed(file: string, key: Buffer): Db {
  const db = new Database(file);
  db.pragma("cipher = 'sqlcipher'");
  db.pragma('legacy = 4');
  db.pragma(`key = "x'${key.toString('hex')}'"`);
  return db;
}

const PRAGMAS = {
  temp_store: 2,
  locking_mode: 'exclusive',
  journal_mode: 'wal',
  synchronous: 2,
  checkpoint_fullfsync: 1,
  secure_delete: 1,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
  journal_size_limit: 4_194_304,
};

const pragmasOf = (db: Db) =>
  Object.fromEntries(Object.keys(PRAGMAS).map((name) => [name, db.pragma(name, { simple: true })]));

describe('a connection', () => {
  it('has every safe setting when the database is made, and again when it is opened', () => {
    const { file, key } = aPlace();
    const made = createDatabase(file, key);
    const whenMade = pragmasOf(made);
    closeDatabase(made);
    const opened = openDatabase(file, key);
    const whenOpened = pragmasOf(opened);
    closeDatabase(opened);
    expect({ whenMade, whenOpened }).toEqual({ whenMade: PRAGMAS, whenOpened: PRAGMAS });
  });

  it('writes deletions over in the full-text index too', () => {
    const { file, key } = aPlace();
    const db = createDatabase(file, key);
    const settings = ['note', 'card'].map((table) =>
      db.prepare(`SELECT v FROM ${table}_search_config WHERE k = 'secure-delete'`).pluck().get(),
    );
    closeDatabase(db);
    expect(settings).toEqual([1, 1]);
  });

  it('refuses to write the schema’s own table', () => {
    const { file, key } = aPlace();
    const db = createDatabase(file, key);
    db.pragma('writable_schema = ON');
    expect(() => db.prepare(`DELETE FROM sqlite_schema`).run()).toThrow(/may not be modified/u);
    closeDatabase(db);
  });

  it('leaves one file when it is closed, and closing twice is closing once', () => {
    const { folder, file, key } = aPlace();
    const db = createDatabase(file, key);
    upsertMeta(db, 'project', 'x');
    closeDatabase(db);
    closeDatabase(db);
    expect(fs.readdirSync(folder)).toEqual(['workspace.db']);
  });
});

describe('a second process', () => {
  it.each(['create', 'open'])('is told that the folder is in use while another holds it (%s)', async (how) => {
    const { file, key } = how === 'create' ? aPlace() : aDatabase();
    const holder = start('holder', [how, file, key.toString('hex')]);
    await holder.says('open');
    const refusal = await refusalOf(() => openDatabase(file, key));
    expect([refusal.code, refusal.message]).toEqual([
      'folder-in-use',
      'Another Bridgework has this workspace open. Nothing was changed. Close it there and try again.',
    ]);
    holder.child.kill('SIGKILL');
    await holder.ended;
    const db = openDatabase(file, key);
    expect(db.pragma('user_version', { simple: true })).toBe(HEAD_VERSION);
    closeDatabase(db);
  });
});

/** The refusal of what lies at a place, after which not a byte may be different. */
async function refusalUnchanged({ folder, file, key }: Place): Promise<{ code: string; message: string }> {
  const before = stateOf(folder);
  const { code, message } = await refusalOf(() => openDatabase(file, key));
  expect(stateOf(folder)).toEqual(before);
  return { code, message };
}

describe('openDatabase', () => {
  it('leaves a database of a newer version as it is', async () => {
    const place = aDatabase((db) => db.pragma(`user_version = ${HEAD_VERSION + 1}`));
    expect(await refusalUnchanged(place)).toEqual({
      code: 'newer-version',
      message:
        'This workspace was made by a newer version of Bridgework. Nothing was changed. Install that version to open it.',
    });
  });

  it('keeps all that a newer database holds, even where a crash left its log beside it', async () => {
    const { file, key } = aPlace();
    const db = createDatabase(file, key);
    upsertMeta(db, 'project', 'theirs');
    db.pragma(`user_version = ${HEAD_VERSION + 1}`);
    const crashed = aPlace();
    fs.cpSync(path.dirname(file), crashed.folder, { recursive: true });
    closeDatabase(db);
    expect(fs.readdirSync(crashed.folder)).toContain('workspace.db-wal');
    for (const _ of ['once', 'and again']) {
      expect((await refusalOf(() => openDatabase(crashed.file, key))).code).toBe('newer-version');
    }
    const newer = keyed(crashed.file, key);
    expect([newer.pragma('user_version', { simple: true }), selectMeta(newer, 'project')]).toEqual([
      HEAD_VERSION + 1,
      'theirs',
    ]);
    newer.close();
  });

  it('leaves an encrypted database of another program as it is', async () => {
    const place = aDatabase((db) => db.pragma('application_id = 7'));
    expect(await refusalUnchanged(place)).toMatchObject({ code: 'foreign-database' });
  });

  it('leaves a database that is not encrypted as it is', async () => {
    const place = aPlace();
    const plain = new Database(place.file);
    plain.exec(`CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('theirs')`);
    plain.close();
    expect(await refusalUnchanged(place)).toEqual({
      code: 'foreign-database',
      message: 'That database was not made by Bridgework. Nothing was changed. Choose another folder.',
    });
  });

  it.each([
    ['is missing', null],
    ['is empty', ''],
  ])('makes no new database where the old one %s', async (_, content) => {
    const place = aPlace();
    if (content !== null) fs.writeFileSync(place.file, content);
    const { code, message } = await refusalUnchanged(place);
    expect([code, message.includes('missing from its folder or is empty')]).toEqual(['damaged-database', true]);
  });

  it('says that a database is damaged, wherever a byte of it was changed, and leaves it as it is', async () => {
    const place = aDatabase((db) => {
      const insert = db.prepare(`INSERT INTO meta (key, value) VALUES (?, ?)`);
      for (let row = 0; row < 40; row += 1) insert.run(`row ${row}`, 'x'.repeat(2000));
    });
    const whole = fs.readFileSync(place.file);
    const pages = whole.length / 4096;
    expect(pages).toBeGreaterThan(20);
    for (let page = 0; page < pages; page += 1) {
      const damaged = Buffer.from(whole);
      damaged[page * 4096 + 100] = (damaged[page * 4096 + 100] ?? 0) ^ 1;
      fs.writeFileSync(place.file, damaged);
      const { code, message } = await refusalUnchanged(place);
      expect([page, code]).toEqual([page, 'damaged-database']);
      expect(message).not.toContain('passphrase');
    }
    fs.writeFileSync(place.file, whole);
    closeDatabase(openDatabase(place.file, place.key));
  });

  it('says that a database is damaged where it was cut short, or is another one’s', async () => {
    const place = aDatabase();
    const whole = fs.readFileSync(place.file);
    for (const bytes of [
      whole.subarray(0, whole.length / 2),
      whole.subarray(0, 100),
      randomBytes(8192),
      fs.readFileSync(aDatabase().file),
    ]) {
      fs.writeFileSync(place.file, bytes);
      expect((await refusalUnchanged(place)).code).toBe('damaged-database');
    }
  });

  it('never takes a key of another length, which would be stretched as a passphrase', () => {
    const { file } = aDatabase();
    expect(() => openDatabase(file, randomBytes(16))).toThrow('a data key is 32 bytes');
  });
});

describe('createDatabase', () => {
  it('is never made over another file', () => {
    const { file, key } = aPlace();
    fs.writeFileSync(file, '');
    expect(() => createDatabase(file, key)).toThrow('never made over another file');
    expect(fs.readFileSync(file, 'utf8')).toBe('');
  });
});
