import type { Pack } from '#shared/model/pack.ts';
import type { CorpusAttendance } from '#shared/model/review.ts';

/** People of one group by band, in the order of the table's bands, and all of them. */
export interface Counts {
  readonly byBand: readonly number[];
  readonly total: number;
}

/** One pack's people: for each region the groups, then the region's total, then everybody. */
export interface AttendanceTable {
  readonly packId: string;
  readonly name: string;
  readonly bands: readonly Named[];
  readonly regions: readonly {
    readonly name: string;
    readonly groups: readonly (Named & Counts)[];
    readonly all: Counts;
  }[];
  readonly all: Counts;
}

/** An id and how it is called. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

type Line = CorpusAttendance['lines'][number];

/** Lays the lines out as one table a pack. Bands and groups keep the pack's order; what it does not know follows by its id. */
export function attendanceTables(lines: readonly Line[], packs: readonly Pack[]): readonly AttendanceTable[] {
  return Array.from(
    Map.groupBy(lines, ({ packId }) => packId),
    ([packId, ofPack]) => {
      const pack = packs.find(({ id }) => id === packId);
      const bands = inOrder(
        pack?.bands ?? [],
        ofPack.map(({ band }) => band),
        'with the rest',
      );
      const regions = Array.from(
        Map.groupBy(ofPack, ({ region }) => region),
        ([name, ofRegion]) => ({
          name,
          groups: inOrder(
            pack?.groups ?? [],
            ofRegion.map(({ group }) => group),
            'only those used',
          ).map((group) => ({
            ...group,
            ...countsOf(
              ofRegion.filter((line) => line.group === group.id),
              bands,
            ),
          })),
          all: countsOf(ofRegion, bands),
        }),
      );
      return { packId, name: pack?.name ?? packId, bands, regions, all: countsOf(ofPack, bands) };
    },
  );
}

function countsOf(lines: readonly Line[], bands: readonly Named[]): Counts {
  const sum = (some: readonly Line[]): number => some.reduce((people, { count }) => people + count, 0);
  return { byBand: bands.map(({ id }) => sum(lines.filter(({ band }) => band === id))), total: sum(lines) };
}

function inOrder(
  known: readonly Named[],
  used: readonly string[],
  keep: 'with the rest' | 'only those used',
): readonly Named[] {
  const strangers = Array.from(new Set(used)).filter((id) => !known.some((choice) => choice.id === id));
  const kept = keep === 'with the rest' ? known : known.filter(({ id }) => used.includes(id));
  return [...kept, ...strangers.map((id) => ({ id, label: id }))];
}
