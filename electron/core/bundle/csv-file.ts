import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { MAX_TABLE_BYTES } from './limits.ts';
import { altered } from './refusals.ts';
import { readText, toBytes } from './text-file.ts';

/** The longest row that is read, in characters; a row of the fullest table is far shorter. */
const MAX_ROW = 100_000;

/** CSV as RFC 4180 has it but for line ends: UTF-8 without a byte-order mark, LF, a header row, text as it is. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  return toBytes(stringify([columns, ...rows], { record_delimiter: '\n' }));
}

/** The rows of a CSV file that has exactly these columns in this order. */
export function readCsv(path: string, bytes: Uint8Array, columns: readonly string[]): readonly (readonly string[])[] {
  const [header, ...rows] = parseStrictly(path, readText(path, bytes, MAX_TABLE_BYTES));
  if (header === undefined || header.length !== columns.length || header.some((name, at) => name !== columns[at])) {
    throw altered(`${path} does not have the columns ${columns.join(', ')}`);
  }
  return rows;
}

/** csv-parse refuses rows of different lengths and stray quotes by itself; only LF ends a row. */
function parseStrictly(path: string, text: string): string[][] {
  try {
    return parse(text, { record_delimiter: '\n', max_record_size: MAX_ROW });
  } catch {
    throw altered(`${path} is not a well-formed table`);
  }
}
