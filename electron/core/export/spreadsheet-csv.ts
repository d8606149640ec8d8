import { stringify } from 'csv-stringify/sync';
import { columnsOf, type RecordKind, type RecordTables } from '#shared/model/record.ts';
import type { AnonymisedText } from '#shared/model/text.ts';

/**
 * A table for spreadsheets: UTF-8 with a byte-order mark, so that accents show, and cells that begin like a formula made
 * harmless with a leading apostrophe (OWASP, CSV injection).
 */
export function spreadsheetCsv(kind: RecordKind, rows: RecordTables<AnonymisedText>[RecordKind]): string {
  const columns = columnsOf(kind).map(([name]) => name);
  return stringify([...rows], { header: true, columns, bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
