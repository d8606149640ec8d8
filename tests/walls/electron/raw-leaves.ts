// Raw text given to everything that lets text out.
import { sealBundle } from '#core/bundle/seal.ts';
import { tableToCsv } from '#core/bundle/csv-table.ts';
import { writeCsvTables } from '#core/export/export-service.ts';
import { spreadsheetCsv } from '#core/export/spreadsheet-csv.ts';
import { writeEdition } from '#core/pdf/edition.ts';
import type { RecordTables } from '#shared/model/record.ts';
import type { RawText } from '#shared/model/text.ts';

declare const raw: RecordTables<RawText>;
declare const rest: Omit<Parameters<typeof sealBundle>[0], 'tables'>;
declare const edition: Omit<Parameters<typeof writeEdition>[0], 'tables'>;

export const sealed = sealBundle({ ...rest, tables: raw }); // wall: TS2322
export const printed = writeEdition({ ...edition, tables: raw }); // wall: TS2322
export const written = writeCsvTables(raw, 'folder', 'plain'); // wall: TS2345
export const sheet = spreadsheetCsv('note', raw.note); // wall: TS2345
export const table = tableToCsv('note', raw.note); // wall: TS2345
