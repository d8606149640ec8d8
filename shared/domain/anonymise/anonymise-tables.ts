import type { Finding } from '#shared/model/finding.ts';
import { columnsOf, RECORD_KINDS, type RecordKind, type RecordTables } from '#shared/model/record.ts';
import type { AnonymisedText, RawText } from '#shared/model/text.ts';
import { anonymise, type Look, type Settlement } from './anonymise.ts';
import { scan } from './scan.ts';

/** Findings in one cell of one record. */
export interface CellFindings {
  readonly table: RecordKind;
  readonly recordId: string;
  readonly column: string;
  readonly text: RawText;
  readonly findings: readonly Finding[];
}

/** Tables that may leave, with what was replaced in them, or the findings that stand in the way. */
export type AnonymisedTables =
  | {
      readonly settled: true;
      readonly tables: RecordTables<AnonymisedText>;
      readonly replaced: readonly CellFindings[];
    }
  | { readonly settled: false; readonly open: readonly CellFindings[] };

type Row = Readonly<Record<string, unknown>>;

/** Takes every free-text cell through `anonymise`; one open finding anywhere and nothing comes out. */
export function anonymiseTables(
  tables: RecordTables<RawText>,
  settlement: Settlement,
  look: Look = scan,
): AnonymisedTables {
  const seen: CellFindings[] = [];
  let open = false;
  const rowsOut = (table: RecordKind, row: Row): Row => {
    const out: Record<string, unknown> = { ...row };
    for (const [column, cell] of columnsOf(table)) {
      const text = row[column];
      if ((cell !== 'free' && cell !== 'free?') || text === null) continue;
      const result = anonymise(text as RawText, settlement, look);
      const findings = result.settled ? result.replaced : result.open;
      if (findings.length > 0)
        seen.push({ table, recordId: String(row['id']), column, text: text as RawText, findings });
      if (result.settled) out[column] = result.text;
      else open = true;
    }
    return out;
  };
  const out = Object.fromEntries(RECORD_KINDS.map((table) => [table, tables[table].map((row) => rowsOut(table, row))]));
  if (open) return { settled: false, open: seen };
  return { settled: true, tables: out as unknown as RecordTables<AnonymisedText>, replaced: seen };
}
