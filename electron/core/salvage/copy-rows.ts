import { tablesWithRows } from '../db/content-digest.ts';
import type { Db } from '../db/driver.ts';
import { columnsOf, type ReadableRows, readableRows } from './readable-rows.ts';

/** A damaged database that is read, and whether its pages' seals are looked at. */
export interface Source {
  readonly db: Db;
  readonly isSealed: boolean;
}

/** What was saved: rows in all, and the tables that were not read to their end. */
export interface CopiedRows {
  readonly saved: number;
  readonly unreadable: readonly string[];
}

/**
 * Copies every table from the first source that has it whole; where none has, each adds the rows that were still missing.
 * What was read despite a broken seal may hold wrong bytes, so such a table never counts as read to its end.
 */
export function copyRows(sources: readonly Source[], to: Db): CopiedRows {
  let saved = 0;
  const unreadable: string[] = [];
  for (const table of tablesWithRows(to, 'main')) {
    const isWhole = sources.some(({ db, isSealed }) => {
      const readable = readableRows(db, table);
      saved += insertRows(to, table, isSealed ? readable : withRightIds(readable));
      return readable.isWhole && isSealed;
    });
    if (!isWhole) unreadable.push(table);
  }
  return { saved, unreadable };
}

/** Columns that hold ids only; a row in which they hold anything else was read from a wrong place. */
const ID_COLUMNS = new Set(['id', 'workshop_id']);

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

function withRightIds({ columns, rows, isWhole }: ReadableRows): ReadableRows {
  const places = columns.flatMap((name, place) => (ID_COLUMNS.has(name) ? [place] : []));
  return { columns, rows: rows.filter((row) => places.every((place) => ID.test(String(row[place])))), isWhole };
}

/** Adds the rows that are not there yet. One that does not fit the table any more is one that did not read. */
function insertRows(to: Db, table: string, { columns, rows }: ReadableRows): number {
  if (rows.length === 0 || !hasColumns(to, table, columns)) return 0;
  const names = columns.map((name) => `"${name}"`).join(', ');
  const insert = to.prepare(
    `INSERT OR IGNORE INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  let saved = 0;
  for (const row of rows) {
    try {
      saved += insert.run(...row).changes;
    } catch (error) {
      if (!isOfTheRow(error)) throw error;
    }
  }
  return saved;
}

/** A schema that was read from damaged pages may call a column by another name: its rows go with no table. */
function hasColumns(to: Db, table: string, columns: readonly string[]): boolean {
  const known = new Set(columnsOf(to, table));
  return columns.every((column) => known.has(column));
}

/** What the row is to blame for, and not the disk that the new database is written to. */
const isOfTheRow = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG)/u.test(String(error.code));
