import {
  columnsOf,
  RECORD_KINDS,
  type CellKind,
  type RecordKind,
  type RecordRow,
  type RecordTables,
  type Tombstone,
} from '#shared/model/record.ts';
import type { AnonymisedText, RawText } from '#shared/model/text.ts';
import { inNameOrder, tablePath, TOMBSTONES, type BundleFiles } from './bundle-files.ts';
import { faultOfCell, valueOfCell, writeCell } from './cell.ts';
import { readCsv, writeCsv } from './csv-file.ts';
import { altered } from './refusals.ts';

type Columns = readonly (readonly [name: string, cell: CellKind])[];
type Cells = Readonly<Record<string, unknown>>;

const TOMBSTONE_COLUMNS: Columns = [
  ['table', 'word'],
  ['id', 'id'],
  ['revision', 'count'],
];

/** The CSV of a table: only text that may leave, and rows in the order of their random ids, which tells nothing. */
export function tableToCsv<Kind extends RecordKind>(
  kind: Kind,
  rows: readonly RecordRow<Kind, AnonymisedText>[],
): Uint8Array {
  return cellsToCsv(columnsOf(kind), rows);
}

/** The list of what was deleted or withdrawn, as CSV. */
export function tombstonesToCsv(tombstones: readonly Tombstone[]): Uint8Array {
  return cellsToCsv(
    TOMBSTONE_COLUMNS,
    tombstones.map((tombstone) => ({ ...tombstone })),
  );
}

/**
 * All tables of a bundle, every cell checked against its kind. This is the one place where text from a bundle gets a
 * type: somebody else's laptop wrote it, so it is raw text again, whatever was done to it there.
 */
export function readTables(files: BundleFiles): RecordTables<RawText> {
  const tables = RECORD_KINDS.map((kind) => [kind, readCells(tablePath(kind), files, columnsOf(kind))]);
  return Object.fromEntries(tables) as RecordTables<RawText>;
}

/** The tombstones of a bundle. */
export function readTombstones(files: BundleFiles): readonly Tombstone[] {
  return readCells(TOMBSTONES, files, TOMBSTONE_COLUMNS).map((cells, at) => {
    const table = RECORD_KINDS.find((kind) => kind === cells['table']);
    if (table === undefined) throw altered(`${TOMBSTONES}, row ${at + 1}, names a table that does not exist`);
    return { table, id: String(cells['id']), revision: Number(cells['revision']) };
  });
}

function cellsToCsv(columns: Columns, rows: readonly Cells[]): Uint8Array {
  const sorted = rows.toSorted((a, b) => inNameOrder(String(a['id']), String(b['id'])));
  return writeCsv(
    columns.map(([name]) => name),
    sorted.map((row) => columns.map(([name]) => writeCell(row[name]))),
  );
}

function readCells(path: string, files: BundleFiles, columns: Columns): readonly Cells[] {
  const bytes = files.get(path);
  if (bytes === undefined) throw altered(`${path} is missing`);
  const names = columns.map(([name]) => name);
  const rows = readCsv(path, bytes, names).map((texts, at) =>
    Object.fromEntries(
      columns.map(([name, cell], column) => {
        const text = texts[column] ?? '';
        const fault = faultOfCell(cell, text);
        if (fault !== null) throw altered(`${path}, row ${at + 1}, column ${name}: the cell ${fault}`);
        return [name, valueOfCell(cell, text)];
      }),
    ),
  );
  refuseTwins(path, rows);
  return rows;
}

function refuseTwins(path: string, rows: readonly Cells[]): void {
  const seen = new Set<unknown>();
  for (const { id } of rows) {
    if (seen.has(id)) throw altered(`${path} has the id ${String(id)} twice`);
    seen.add(id);
  }
}
