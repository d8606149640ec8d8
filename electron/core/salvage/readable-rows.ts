import type { Db, Statement } from '../db/driver.ts';

type Row = readonly unknown[];

/** What of a table could be read, its columns in order, and whether that is all of it. */
export interface ReadableRows {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly isWhole: boolean;
}

/** Where a table's end cannot be read either, it is looked for up to this row. */
const FURTHEST = 2 ** 24;

/** How often a table is asked again before the rest of it is given up; each time takes some microseconds. */
const MOST_TRIES = 5000;

/** Reads all rows of a table that can be read: the rows on a damaged page are lost, those around it are not. */
export function readableRows(db: Db, table: string): ReadableRows {
  const columns = columnsOf(db, table);
  const rows: Row[] = [];
  // Either the part of the schema that has it is damaged, or it is of an older version that had no such table.
  if (columns.length === 0) return { columns, rows, isWhole: hasWholeSchema(db) };
  if (columns.includes('seq'))
    return { columns, isWhole: readBySequence(db, table, { rows, place: columns.indexOf('seq') }), rows };
  const whole = (order: 'ASC' | 'DESC'): boolean =>
    read(() => db.prepare(`SELECT * FROM "${table}" ORDER BY 1 ${order}`).raw().iterate(), rows);
  if (whole('ASC')) return { columns, rows, isWhole: true };
  // A table without row numbers is read from its front and from its back.
  whole('DESC');
  return { columns, rows, isWhole: false };
}

/** The columns of a table; none where the part of the schema that has it does not read. */
export function columnsOf(db: Db, table: string): readonly string[] {
  try {
    return db.prepare<[string], string>(`SELECT name FROM pragma_table_info(?)`).pluck().all(table);
  } catch {
    return [];
  }
}

function hasWholeSchema(db: Db): boolean {
  try {
    db.prepare(`SELECT name FROM sqlite_schema`).all();
    return true;
  } catch {
    return false;
  }
}

/** Adds what a statement gives to `rows` until it breaks off; whether it went to its end. */
function read(iterate: () => IterableIterator<unknown>, rows: Row[]): boolean {
  try {
    for (const row of iterate()) rows.push(row as Row);
    return true;
  } catch {
    return false;
  }
}

function lastSequence(db: Db, table: string): number {
  try {
    return db.prepare<[], number | null>(`SELECT max(seq) FROM "${table}"`).pluck().get() ?? 0;
  } catch {
    return FURTHEST;
  }
}

/** Asks for the rows of a span; where the schema that was read is wrong even that fails, and none of them reads. */
function rowsBetween(db: Db, table: string): Statement<[number, number]> | null {
  try {
    return db.prepare<[number, number]>(`SELECT * FROM "${table}" WHERE seq BETWEEN ? AND ? ORDER BY seq`).raw();
  } catch {
    return null;
  }
}

/** Reads a span of rows, and where that breaks off halves what is left of it, until only what cannot be read is left. */
function readBySequence(
  db: Db,
  table: string,
  { rows, place }: { readonly rows: Row[]; readonly place: number },
): boolean {
  const statement = rowsBetween(db, table);
  if (statement === null) return false;
  const spans: [number, number][] = [[1, lastSequence(db, table)]];
  let isWhole = true;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const span = spans.pop();
    if (!span) return isWhole;
    const [from, to] = span;
    const before = rows.length;
    if (read(() => statement.iterate(from, to), rows)) continue;
    isWhole = false;
    const start = rows.length > before ? Number(rows.at(-1)?.[place]) + 1 : from;
    if (start >= to) continue;
    const middle = Math.floor((start + to) / 2);
    spans.push([middle + 1, to], [start, middle]);
  }
  return false;
}
