import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import pack from '#resources/packs/bridge-the-gap.json' with { type: 'json' };
import { WHOLE_ROOM } from '../support/app/composer.ts';
import { asKept } from '../support/as-kept.ts';
import { CONSENT, PEOPLE, STEPS } from './sample.ts';

type Row = Readonly<Record<string, string>>;

/** Everything of one workshop as lines to compare, by what they are; the order within a kind means nothing. */
export type Tally = ReadonlyMap<string, readonly string[]>;

const entries = STEPS.flatMap(({ step, entries: said }) => said.map((entry) => ({ step, ...entry })));

/** What was typed into the window, each finding in it replaced as it must be when it leaves. */
export function typedTally(): Tally {
  const cards = entries.filter(({ kind }) => kind !== 'Note');
  return new Map([
    [
      'notes',
      entries.filter(({ kind }) => kind === 'Note').map(({ step, table, text }) => line(step, table, asKept(text))),
    ],
    ['problems', cards.filter(({ kind }) => kind === 'Problem').map(cardLine)],
    ['solutions', cards.filter(({ kind }) => kind === 'Solution').map(cardLine)],
    ['links', cards.flatMap(({ text, answers = [] }) => answers.map((problem) => line(asKept(text), asKept(problem))))],
    ['counts of votes', cards.flatMap(({ text, votes }) => (votes === null ? [] : [line(asKept(text), votes)]))],
    ['lines of attendance', PEOPLE.map(({ group, band, count }) => line(group, band, count))],
    ['counts of consent', CONSENT.map(({ use, count }) => line(use, count))],
  ]);
}

/** What the review desk exported as CSV. */
export function exportedTally(folder: string): Tally {
  const table = (name: string): readonly Row[] =>
    parse(fs.readFileSync(path.join(folder, `${name}.csv`)), { bom: true, columns: true });
  const column = (name: string, wanted: string): ReadonlyMap<string, string> =>
    new Map(table(name).map((row) => [row['id'] ?? '', row[wanted] ?? '']));
  const steps = column('activity', 'label');
  const tables = column('table', 'label');
  const themes = column('theme', 'name');
  const texts = column('card', 'text');
  const at = (names: ReadonlyMap<string, string>, row: Row, key: string, none: string): string =>
    names.get(row[key] ?? '') ?? none;
  const cards = (kind: string): readonly string[] =>
    table('card')
      .filter((row) => row['kind'] === kind)
      .map((row) =>
        line(
          at(tables, row, 'table_id', WHOLE_ROOM),
          row['wording'] === 'verbatim' ? 'Their words' : 'In short',
          at(themes, row, 'theme_id', ''),
          row['text'] ?? '',
        ),
      );
  return new Map([
    [
      'notes',
      table('note').map((row) =>
        line(at(steps, row, 'activity_id', ''), at(tables, row, 'table_id', WHOLE_ROOM), row['text'] ?? ''),
      ),
    ],
    ['problems', cards('problem')],
    ['solutions', cards('solution')],
    ['links', table('link').map((row) => line(at(texts, row, 'solution_id', ''), at(texts, row, 'problem_id', '')))],
    ['counts of votes', table('vote').map((row) => line(at(texts, row, 'card_id', ''), row['count'] ?? ''))],
    [
      'lines of attendance',
      table('attendance').map((row) =>
        line(labelOf(pack.groups, row['group']), labelOf(pack.bands, row['band']), row['count'] ?? ''),
      ),
    ],
    [
      'counts of consent',
      table('consent')
        .filter((row) => row['count'] !== '0')
        .map((row) => line(row['use'] ?? '', row['count'] ?? '')),
    ],
  ]);
}

/** Where two tallies differ, a sentence a difference. */
export function differences(typed: Tally, exported: Tally): readonly string[] {
  return [...typed].flatMap(([kind, lines]) => {
    const arrived = [...(exported.get(kind) ?? [])];
    const missing = lines.filter((wanted) => {
      const at = arrived.indexOf(wanted);
      if (at >= 0) arrived.splice(at, 1);
      return at < 0;
    });
    return [
      ...missing.map((lost) => `Typed, but not exported, among the ${kind}: ${lost}`),
      ...arrived.map((extra) => `Exported, but never typed, among the ${kind}: ${extra}`),
    ];
  });
}

/** `60 notes, 40 problems, …` */
export function inWords(tally: Tally): string {
  return [...tally].map(([kind, lines]) => `${lines.length} ${kind}`).join(', ');
}

function cardLine({ table, wording, theme, text }: (typeof entries)[number]): string {
  return line(table, wording ?? '', theme ?? '', asKept(text));
}

function line(...parts: readonly (string | number)[]): string {
  return parts.join(' | ');
}

/** What the screen calls a group or a band. */
function labelOf(choices: readonly { readonly id: string; readonly label: string }[], id: string | undefined): string {
  return choices.find((choice) => choice.id === id)?.label ?? `unknown ${id ?? ''}`;
}
