import { createHash } from 'node:crypto';
import type { Db } from './driver.ts';

/** SHA-256 over every row of every table of a schema, in hexadecimal: two databases with one digest hold the same. */
export function contentDigest(db: Db, schema: 'main' | 'copy' = 'main'): string {
  const hash = createHash('sha256');
  for (const table of tablesWithRows(db, schema)) {
    hash.update(`\n${table}\n`);
    const columns = db
      .prepare<[string, string], string>(`SELECT name FROM pragma_table_info(?, ?)`)
      .pluck()
      .all(table, schema);
    const order = columns.map((_, index) => index + 1).join(', ');
    const rows = db.prepare(`SELECT * FROM ${schema}."${table}" ORDER BY ${order}`).raw().iterate();
    for (const row of rows) hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}

/** Tables with rows of their own: the search index is made from them. */
export function tablesWithRows(db: Db, schema: 'main' | 'copy'): readonly string[] {
  return db
    .prepare<[], string>(
      `SELECT name FROM ${schema}.sqlite_schema
       WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_search%' ORDER BY name`,
    )
    .pluck()
    .all();
}
