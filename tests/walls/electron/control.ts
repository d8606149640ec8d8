// What is allowed, beside what is not: this file compiles.
import { sealBundle } from '#core/bundle/seal.ts';
import { tableToCsv } from '#core/bundle/csv-table.ts';
import { writeCsvTables } from '#core/export/export-service.ts';
import { spreadsheetCsv } from '#core/export/spreadsheet-csv.ts';
import { writeEdition } from '#core/pdf/edition.ts';
import { anonymise } from '#shared/domain/anonymise/anonymise.ts';
import type { RecordTables } from '#shared/model/record.ts';
import { type AnonymisedText, RawText } from '#shared/model/text.ts';

const result = anonymise(RawText.parse('typed'), 'replace');
export const text: AnonymisedText | null = result.settled ? result.text : null;
export const plain: string = RawText.parse('typed');

declare const anonymised: RecordTables<AnonymisedText>;
declare const rest: Omit<Parameters<typeof sealBundle>[0], 'tables'>;
declare const edition: Omit<Parameters<typeof writeEdition>[0], 'tables'>;
export const sealed = sealBundle({ ...rest, tables: anonymised });
export const printed = writeEdition({ ...edition, tables: anonymised });
export const written = writeCsvTables(anonymised, 'folder', 'plain');
export const sheet = spreadsheetCsv('note', anonymised.note);
export const table = tableToCsv('note', anonymised.note);
