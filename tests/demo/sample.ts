import pack from '#resources/packs/bridge-the-gap.json' with { type: 'json' };
import sampleFile from '#resources/samples/bridge-the-gap.json' with { type: 'json' };
import { ConsentUse } from '#shared/model/attendance.ts';
import { CaptureFile } from '#shared/model/capture-file.ts';
import type { Counted } from '../support/app/attendance.ts';
import { type TypedEntry, WHOLE_ROOM } from '../support/app/composer.ts';

const sample = CaptureFile.parse(sampleFile);
const tableLabels = new Map(sample.tables.map(({ id, label }) => [id, label]));

/** The pack of the sample, as the screen calls it. */
export const PACK_NAME = pack.name;

/** What the sample workshop answers before it starts. */
export const SET_UP = {
  pack: pack.name,
  month: new Date(`${sample.month}-01T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' }),
  year: Number(sample.month.slice(0, 4)),
  region: sample.region,
  tables: sample.tables.length,
  series: sample.series ?? '',
} as const;

/** An entry to type, in the step of the run-sheet in which it is said. */
export interface SampleEntry extends TypedEntry {
  readonly kind: NonNullable<TypedEntry['kind']>;
  readonly table: string;
  readonly votes: number | null;
}

/** One step of the run-sheet with everything that is written down in it. */
export interface SampleStep {
  readonly step: string;
  readonly entries: readonly SampleEntry[];
}

function tableOf({ table }: { readonly table?: string | undefined }): string {
  return tableLabels.get(table ?? '') ?? WHOLE_ROOM;
}

/** The cards that a kind of step asks for. */
const CARDS_OF: Readonly<Record<string, SampleEntry['kind']>> = { problems: 'Problem', solutions: 'Solution' };

const cards = sample.cards.map((card): SampleEntry => ({
  kind: card.kind === 'problem' ? 'Problem' : 'Solution',
  text: card.text,
  table: tableOf(card),
  wording: card.wording === 'verbatim' ? 'Their words' : 'In short',
  theme: card.theme ?? '',
  answers: sample.cards.filter(({ id }) => card.answers?.includes(id)).map(({ text }) => text),
  votes: card.votes ?? null,
}));

const notes = sample.notes.map((note) => ({
  activity: note.activity,
  entry: { kind: 'Note', text: note.text, table: tableOf(note), votes: null } satisfies SampleEntry,
}));

/** One table after the other, as papers are handed in. */
function byTable(entries: readonly SampleEntry[]): readonly SampleEntry[] {
  return entries.toSorted((a, b) => a.table.localeCompare(b.table, 'en-GB'));
}

/** The whole sample in the order in which it is typed: the notes of a step, then the cards that it asks for. */
export const STEPS: readonly SampleStep[] = pack.activities
  .map(({ id, label, kind }) => ({
    step: label,
    entries: [
      ...byTable(notes.filter(({ activity }) => activity === id).map(({ entry }) => entry)),
      ...byTable(cards.filter((card) => card.kind === CARDS_OF[kind])),
    ],
  }))
  .filter(({ entries }) => entries.length > 0);

/** Everybody who was there, as the counters call them. */
export const PEOPLE: readonly Counted[] = sample.attendance.map(({ group, band, count }) => ({
  group: pack.groups.find(({ id }) => id === group)?.label ?? group,
  band: pack.bands.find(({ id }) => id === band)?.label ?? band,
  count,
}));

/** How many agreed to each use, where anybody did. */
export const CONSENT = ConsentUse.options
  .map((use) => ({ use, count: sample.consent[use] ?? 0 }))
  .filter(({ count }) => count > 0);

/** How many polls the sample has. This version of the window has no place to type them in. */
export const POLLS_LEFT_OUT = sample.polls.length;
