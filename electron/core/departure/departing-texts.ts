import type { CellFindings } from '#shared/domain/anonymise/anonymise-tables.ts';
import type { Look } from '#shared/domain/anonymise/anonymise.ts';
import { type DepartingText, TextTable } from '#shared/model/departure.ts';
import { columnsOf, type RecordKind, type RecordTables } from '#shared/model/record.ts';
import type { RawText } from '#shared/model/text.ts';

type Row = Readonly<Record<string, unknown>>;

/** One text that leaves, where it stands. */
export type PlacedText = Omit<DepartingText, 'findings'>;

const WHAT: Readonly<Record<Exclude<TextTable, 'card'>, DepartingText['what']>> = {
  workshop: 'series',
  table: 'table',
  theme: 'theme',
  note: 'note',
  poll: 'poll question',
  poll_option: 'poll option',
};

function whatOf(table: TextTable, row: Row): DepartingText['what'] {
  if (table === 'card') return row['kind'] === 'solution' ? 'solution' : 'problem';
  return WHAT[table];
}

/** The one column of a table that holds what somebody typed. */
export function textColumnOf(table: RecordKind): string {
  const free = columnsOf(table).find(([, cell]) => cell === 'free' || cell === 'free?');
  return free?.[0] ?? '';
}

/** Every free text of the tables, in the order of capture. */
export function textsIn(tables: RecordTables<RawText>): readonly PlacedText[] {
  return TextTable.options.flatMap((table) => {
    const column = textColumnOf(table);
    return (tables[table] as readonly Row[]).flatMap((row) => {
      const text = row[column];
      return typeof text === 'string' ? [{ table, recordId: String(row['id']), what: whatOf(table, row), text }] : [];
    });
  });
}

/** Every free text with what is open in it, hints and all. */
export function departingTexts(tables: RecordTables<RawText>, look: Look): DepartingText[] {
  return textsIn(tables).map((placed) => ({ ...placed, findings: [...look(placed.text)] }));
}

/** Open findings as sentences for people; the text itself is shown, because only its own writer reads this. */
export function describeFindings(cells: readonly Pick<CellFindings, 'table' | 'text' | 'findings'>[]): string[] {
  return cells.flatMap(({ table, text, findings }) =>
    findings.map(({ start, end, tier, replacement }) => {
      const where = `In a ${table.replace('_', ' ')}: “${text.slice(Math.max(0, start - 30), end + 10)}” holds “${text.slice(start, end)}”`;
      return tier === 'hint'
        ? `Only worth a look, nothing that stands in the way. ${where}, which could become ${replacement}.`
        : `${where}, which would become ${replacement}.`;
    }),
  );
}
