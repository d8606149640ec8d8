import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnsOf, RECORD_KINDS, type CellKind } from '#shared/model/record.ts';
import type { Db } from '#core/db/driver.ts';
import { HEAD_VERSION } from '#core/db/migrate.ts';
import { openTestSession } from '../support/test-session.ts';

const SNAPSHOT = path.resolve(import.meta.dirname, '..', '..', '..', 'electron/core/db/schema.sql');

/** The schema as the database tells it, in the order of its making, without what SQLite and FTS5 make by themselves. */
function schemaOf(db: Db): string {
  const statements = db
    .prepare<[], string>(
      `SELECT sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' AND (type = 'trigger' OR name NOT LIKE '%\\_search\\_%' ESCAPE '\\') ORDER BY rowid`,
    )
    .pluck()
    .all();
  return [
    `-- The schema of version ${HEAD_VERSION}, as a new database tells it; a test compares them.`,
    ...statements.map((sql) => `${sql};`),
    '',
  ].join('\n\n');
}

describe('the schema', () => {
  const { db } = openTestSession('facilitator');

  it('is the one in schema.sql', async () => {
    await expect(schemaOf(db)).toMatchFileSnapshot(SNAPSHOT);
  });

  it('is at the version of this app', () => {
    expect(db.pragma('user_version', { simple: true })).toBe(HEAD_VERSION);
  });

  it('has a strict table for every kind of record, with just its columns in their types', () => {
    const sqlTypes: Readonly<Record<CellKind, string>> = {
      id: 'TEXT NOT NULL',
      ref: 'TEXT NOT NULL',
      'ref?': 'TEXT',
      word: 'TEXT NOT NULL',
      'word?': 'TEXT',
      free: 'TEXT NOT NULL',
      'free?': 'TEXT',
      count: 'INTEGER NOT NULL',
    };
    for (const kind of RECORD_KINDS) {
      const columns = db.pragma(`table_info("${kind}")`) as readonly { name: string; type: string; notnull: number }[];
      const kept = columns.filter(({ name }) => name !== 'seq' && name !== 'created_at');
      const told = kept.map(({ name, type, notnull }) => [name, `${type}${notnull === 1 ? ' NOT NULL' : ''}`]);
      expect([kind, told]).toEqual([kind, columnsOf(kind).map(([name, cell]) => [name, sqlTypes[cell]])]);
    }
    const loose = db
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'`,
      )
      .all();
    expect(loose).toEqual([]);
  });
});
