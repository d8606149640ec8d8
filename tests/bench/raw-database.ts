import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { createDatabase } from '#core/db/open.ts';
import type { Db } from '#core/db/driver.ts';
import { columnsOf, RECORD_KINDS, type RecordKind, type RecordTables } from '#shared/model/record.ts';

/** A database with our cipher, key length, pragmas and schema, and nothing else of ours around it. */
export function rawDatabase(scratch: string, name: string): Db {
  return createDatabase(path.join(scratch, `${name}.db`), randomBytes(32));
}

const TIMED: ReadonlySet<RecordKind> = new Set(['workshop', 'note', 'card']);

/** What inserts all rows of a workshop's tables by one bare prepared statement a table; call it inside a transaction. */
export function rawInserts(db: Db): (tables: RecordTables<string>) => void {
  const statements = RECORD_KINDS.map((kind) => {
    const names = columnsOf(kind).map(([name]) => name);
    const values = names.map(() => '?');
    if (TIMED.has(kind)) names.push('created_at');
    if (TIMED.has(kind)) values.push(`'2021-09-01T00:00:00.000Z'`);
    const columns = names.map((name) => `"${name}"`).join(', ');
    return [kind, db.prepare(`INSERT INTO "${kind}" (${columns}) VALUES (${values.join(', ')})`)] as const;
  });
  return (tables) => {
    for (const [kind, insert] of statements) {
      for (const row of tables[kind]) insert.run(...Object.values(row));
    }
  };
}
