import type { AnonymisedTables, CellFindings } from '#shared/domain/anonymise/anonymise-tables.ts';
import { scan } from '#shared/domain/anonymise/scan.ts';
import type { DepartingText } from '#shared/model/departure.ts';
import { columnsOf, RECORD_KINDS, type RecordKind, type RecordTables } from '#shared/model/record.ts';
import type { AnonymisedText, RawText } from '#shared/model/text.ts';

type Row = Readonly<Record<string, unknown>>;

const WHAT: Partial<Readonly<Record<RecordKind, DepartingText['what']>>> = {
  workshop: 'series',
  table: 'table',
  theme: 'theme',
  note: 'note',
  poll: 'poll question',
  poll_option: 'poll option',
};

function whatOf(kind: RecordKind, row: Row): DepartingText['what'] {
  if (kind === 'card') return row['kind'] === 'solution' ? 'solution' : 'problem';
  return WHAT[kind] ?? 'note';
}

/** Every free text of the tables beside its anonymised form, in the order of capture, for the read-through. */
export function departingTexts(typed: RecordTables<RawText>, leaves: RecordTables<AnonymisedText>): DepartingText[] {
  const texts: DepartingText[] = [];
  for (const kind of RECORD_KINDS) {
    const anonymised = leaves[kind] as readonly Row[];
    for (const [index, row] of (typed[kind] as readonly Row[]).entries()) {
      for (const [column, cell] of columnsOf(kind)) {
        const text = row[column];
        if ((cell !== 'free' && cell !== 'free?') || typeof text !== 'string') continue;
        texts.push({
          recordId: String(row['id']),
          what: whatOf(kind, row),
          typed: text,
          leaves: String(anonymised[index]?.[column]),
          findings: [...scan(text)],
        });
      }
    }
  }
  return texts;
}

/** Open findings as sentences for people; the text itself is shown, because only its own writer reads this. */
export function describeFindings(cells: readonly CellFindings[]): string[] {
  return cells.flatMap(({ table, text, findings }) =>
    findings.map(
      ({ start, end, replacement }) =>
        `In a ${table}: “${text.slice(Math.max(0, start - 30), end + 10)}” holds “${text.slice(start, end)}”, which would become ${replacement}.`,
    ),
  );
}

/** How many findings the settlement replaced. */
export function countReplaced(result: AnonymisedTables & { readonly settled: true }): number {
  return result.replaced.reduce((sum, { findings }) => sum + findings.length, 0);
}
