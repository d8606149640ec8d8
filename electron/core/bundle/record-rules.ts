import type { BundleHeader } from '#shared/model/bundle.ts';
import { ConsentUse } from '#shared/model/attendance.ts';
import { CardKind, Wording } from '#shared/model/entry.ts';
import { ActivityKind } from '#shared/model/pack.ts';
import { columnsOf, RECORD_KINDS, type RecordKind, type RecordTables, type Tombstone } from '#shared/model/record.ts';
import { REGIONS } from '#shared/model/region.ts';
import type { RawText } from '#shared/model/text.ts';
import { Month } from '#shared/model/workshop.ts';
import { tablePath, TOMBSTONES } from './bundle-files.ts';
import { altered } from './refusals.ts';

type Cells = Readonly<Record<string, unknown>>;
type Lists = Readonly<Partial<Record<RecordKind, Readonly<Record<string, readonly string[]>>>>>;

/** Words from a fixed list. A word that is added to one of these lists makes a new format version. */
export const FIXED_WORDS: Lists = {
  workshop: { region: REGIONS },
  activity: { kind: ActivityKind.options },
  card: { kind: CardKind.options, wording: Wording.options },
  consent: { use: ConsentUse.options },
};

/** The table that a reference points into. */
export const TARGETS: Readonly<Record<string, RecordKind>> = {
  workshop_id: 'workshop',
  activity_id: 'activity',
  table_id: 'table',
  theme_id: 'theme',
  card_id: 'card',
  solution_id: 'card',
  problem_id: 'card',
  poll_id: 'poll',
};

/**
 * Refuses tables that do not hold together: a word outside its list, a reference that leads nowhere or into another
 * workshop, a workshop that the header does not name, a record that is there and withdrawn at once.
 */
export function checkRecords(
  header: BundleHeader,
  tables: RecordTables<RawText>,
  tombstones: readonly Tombstone[],
): void {
  checkWorkshops(header, tables, tombstones);
  const homes = homesOf(tables);
  for (const kind of RECORD_KINDS) {
    const rows: readonly Cells[] = tables[kind];
    rows.forEach((row, at) => {
      const place = `${tablePath(kind)}, row ${at + 1}`;
      checkWords(kind, row, place);
      checkReferences(kind, row, place, homes);
    });
  }
  checkTombstones(tombstones, homes);
}

/** The workshop of every record, by table and id. */
type Homes = ReadonlyMap<RecordKind, ReadonlyMap<unknown, unknown>>;

function homesOf(tables: RecordTables<RawText>): Homes {
  return new Map(
    RECORD_KINDS.map((kind) => {
      const rows: readonly Cells[] = tables[kind];
      return [kind, new Map(rows.map((row) => [row['id'], kind === 'workshop' ? row['id'] : row['workshop_id']]))];
    }),
  );
}

function checkWorkshops(header: BundleHeader, tables: RecordTables<RawText>, tombstones: readonly Tombstone[]): void {
  const named = new Set(header.workshopIds);
  if (named.size !== header.workshopIds.length) throw altered('its header names a workshop twice');
  const there = new Set(tables.workshop.map((workshop) => workshop.id));
  for (const id of there) {
    if (!named.has(id)) throw altered(`${tablePath('workshop')} has a workshop that the header does not name`);
  }
  const withdrawn = new Set(tombstones.filter((each) => each.table === 'workshop').map((each) => each.id));
  for (const id of named) {
    if (!there.has(id) && !withdrawn.has(id)) throw altered(`${tablePath('workshop')} lacks the workshop ${id}`);
  }
}

function checkWords(kind: RecordKind, row: Cells, place: string): void {
  for (const [column, words] of Object.entries(FIXED_WORDS[kind] ?? {})) {
    if (!words.some((word) => word === row[column])) {
      throw altered(`${place}, column ${column}: the word is not one that Bridgework knows`);
    }
  }
  if (kind === 'workshop' && !Month.safeParse(row['month']).success) {
    throw altered(`${place}, column month: this is not a month`);
  }
}

function checkReferences(kind: RecordKind, row: Cells, place: string, homes: Homes): void {
  const home = homes.get(kind)?.get(row['id']);
  for (const [column, cell] of columnsOf(kind)) {
    const id = row[column];
    const target = cell === 'ref' || cell === 'ref?' ? TARGETS[column] : undefined;
    if (target === undefined || id === null) continue;
    const found = homes.get(target)?.get(id);
    if (found === undefined) throw altered(`${place}, column ${column}: no row of ${tablePath(target)} has this id`);
    if (found !== home) throw altered(`${place}, column ${column}: this id belongs to another workshop`);
  }
}

function checkTombstones(tombstones: readonly Tombstone[], homes: Homes): void {
  for (const { table, id } of tombstones) {
    if (homes.get(table)?.has(id) === true) {
      throw altered(`${TOMBSTONES} withdraws a record that ${tablePath(table)} still has`);
    }
  }
}
