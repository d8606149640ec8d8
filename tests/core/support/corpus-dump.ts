import type { Db } from '#core/db/driver.ts';

/** What depends on when and where something was received, not on what was said. */
const INCIDENTAL = new Set(['seq', 'created_at', 'received_at']);

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Every row of every table, without what is incidental, in an order that follows from the rows alone. */
export function dumpOf(db: Db): Readonly<Record<string, Rows>> {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_search%' ESCAPE '\\' AND name <> 'meta' ORDER BY name`,
    )
    .pluck()
    .all();
  return Object.fromEntries(tables.map((table) => [table, rowsOf(db, table)]));
}

function rowsOf(db: Db, table: string): Rows {
  const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`).all();
  return rows
    .map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !INCIDENTAL.has(column))))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** The texts that a full-text search gives for a word, in order. */
export function foundBy(db: Db, word: string): readonly string[] {
  const search = (table: string): string[] =>
    db.prepare<[string], string>(`SELECT text FROM ${table}_search WHERE ${table}_search MATCH ?`).pluck().all(word);
  return [...search('note'), ...search('card')].toSorted();
}
