/**
 * The tables that a workshop is made of, wherever it lies: in the workspace, in a bundle's CSV files, in an export.
 * Every record has a random id and a revision that grows by one with each change.
 *
 * Cells: `id` and `ref` are UUIDs · `word` is a controlled value (from a pack or a fixed list) · `count` is a whole
 * number from 0 · `free` is what somebody typed, the only cells that can name a person. `?` may be empty.
 */
export const RECORD_COLUMNS = {
  workshop: {
    id: 'id',
    revision: 'count',
    pack_id: 'word',
    pack_version: 'count',
    series: 'free?',
    month: 'word',
    region: 'word',
    audience: 'word?',
    concerns: 'count',
  },
  activity: { id: 'id', revision: 'count', workshop_id: 'ref', key: 'word', label: 'word', kind: 'word' },
  table: { id: 'id', revision: 'count', workshop_id: 'ref', label: 'free' },
  theme: { id: 'id', revision: 'count', workshop_id: 'ref', name: 'free' },
  note: { id: 'id', revision: 'count', workshop_id: 'ref', activity_id: 'ref', table_id: 'ref?', text: 'free' },
  card: {
    id: 'id',
    revision: 'count',
    workshop_id: 'ref',
    kind: 'word',
    wording: 'word',
    table_id: 'ref?',
    theme_id: 'ref?',
    text: 'free',
  },
  link: { id: 'id', revision: 'count', workshop_id: 'ref', solution_id: 'ref', problem_id: 'ref' },
  vote: { id: 'id', revision: 'count', workshop_id: 'ref', card_id: 'ref', count: 'count' },
  poll: { id: 'id', revision: 'count', workshop_id: 'ref', question: 'free' },
  poll_option: { id: 'id', revision: 'count', workshop_id: 'ref', poll_id: 'ref', label: 'free', count: 'count' },
  attendance: { id: 'id', revision: 'count', workshop_id: 'ref', group: 'word', band: 'word', count: 'count' },
  consent: { id: 'id', revision: 'count', workshop_id: 'ref', use: 'word', count: 'count' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, CellKind>>>>;

/** What a cell holds. */
export type CellKind = 'id' | 'ref' | 'ref?' | 'word' | 'word?' | 'free' | 'free?' | 'count';

/** The name of a record table; it is also the CSV's file stem and the SQL table's name. */
export type RecordKind = keyof typeof RECORD_COLUMNS;

/** Every record table, parents before children. */
export const RECORD_KINDS = Object.keys(RECORD_COLUMNS) as readonly RecordKind[];

interface CellTypes<Text> {
  readonly id: string;
  readonly ref: string;
  readonly 'ref?': string | null;
  readonly word: string;
  readonly 'word?': string | null;
  readonly free: Text;
  readonly 'free?': Text | null;
  readonly count: number;
}

/** One record of a table, its free text being `Text` (raw or anonymised). */
export type RecordRow<Kind extends RecordKind, Text> = {
  readonly [Column in keyof (typeof RECORD_COLUMNS)[Kind]]: (typeof RECORD_COLUMNS)[Kind][Column] extends CellKind
    ? CellTypes<Text>[(typeof RECORD_COLUMNS)[Kind][Column]]
    : never;
};

/** All records of one or more workshops. An exporter takes `RecordTables<AnonymisedText>`, never raw text. */
export type RecordTables<Text> = { readonly [Kind in RecordKind]: readonly RecordRow<Kind, Text>[] };

/** A record that was deleted or withdrawn: it stays away, whatever other laptops still hold. */
export interface Tombstone {
  readonly table: RecordKind;
  readonly id: string;
  readonly revision: number;
}

/** The columns of a table with what each holds, in their order. */
export function columnsOf(kind: RecordKind): readonly (readonly [name: string, cell: CellKind])[] {
  return Object.entries(RECORD_COLUMNS[kind]);
}

/** The records of several workshops as one set of tables, in the order given. */
export function joinTables<Text>(sets: readonly RecordTables<Text>[]): RecordTables<Text> {
  const joined = RECORD_KINDS.map((kind) => [
    kind,
    sets.flatMap((tables) => [...(tables[kind] as readonly unknown[])]),
  ]);
  return Object.fromEntries(joined) as RecordTables<Text>;
}
