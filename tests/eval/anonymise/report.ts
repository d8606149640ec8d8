import { LEVELS, type Level } from './coverage.ts';
import type { GivenNameScore } from './given-names.ts';
import type { PresidioScore } from './presidio.ts';
import type { Recall, Score } from './score.ts';
import type { Timing } from './timing.ts';

/** A table in plain text: the first column to the left, figures to the right. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const HEADINGS = ['', 'spans', 'block', '+ warn', '+ hint'];

/** What a system did on a set of notes. */
export function scoreInWords(system: string, score: Score, further: ReadonlyMap<string, Recall>): string {
  const { notes, words, spans, categories, lowerCaseNames, precision, falseAlarms, cleanLeftClean } = score;
  return tableOf([
    [`${system}: ${notes} notes, ${words} words`, ...HEADINGS.slice(1)],
    recallRow('all personal data', spans),
    ...Object.entries(categories).map(([category, recall]) => recallRow(`  ${category}`, recall)),
    recallRow('names in lower case', lowerCaseNames),
    ...[...further].map(([name, recall]) => recallRow(name, recall)),
    ['precision by characters', '', ...LEVELS.map((level) => percent(precision[level]))],
    ['false alarms per 1,000 words', '', ...LEVELS.map((level) => falseAlarms[level].toFixed(1))],
    recallRow('clean texts left clean', cleanLeftClean),
  ]);
}

/** How systems did on the synthetic set of Presidio. */
export function presidioInWords(scores: ReadonlyMap<string, readonly PresidioScore[]>): string {
  const kinds = [...scores.values()].flatMap(([first]) => Object.keys(first?.kinds ?? {}));
  const columns = [...new Set(kinds)].toSorted();
  return tableOf([
    ['', 'found', ...columns, 'false positives', '(strict)'],
    ...[...scores].flatMap(([system, levels]) =>
      levels.map(({ level, all, kinds: shares, falsePositives, falsePositivesStrict }) => [
        levels.length === 1 ? system : `${system}, ${LEVEL_IN_WORDS[level]}`,
        percent(all.found / all.of),
        ...columns.map((kind) => percent((shares[kind]?.found ?? 0) / (shares[kind]?.of ?? 1))),
        String(falsePositives),
        String(falsePositivesStrict),
      ]),
    ),
  ]);
}

/** What share of the births systems know by name. */
export function givenNamesInWords(scores: ReadonlyMap<string, GivenNameScore>): string {
  return tableOf([
    ['', 'names', ...LEVELS.map((level) => `“We met X”, ${level}`), ...LEVELS.map((level) => `“we met x”, ${level}`)],
    ...[...scores].map(([system, { names, capitalised, lowerCase }]) => [
      system,
      String(names),
      ...LEVELS.map((level) => percent(capitalised[level])),
      ...LEVELS.map((level) => percent(lowerCase[level])),
    ]),
  ]);
}

/** How long systems take for a paragraph of 300 characters. */
export function timingInWords(timings: ReadonlyMap<string, Timing>): string {
  const ours = [...timings.values()][0]?.meanPer100 ?? 0;
  return tableOf([
    ['', 'paragraphs', 'mean ms', 'median ms', 'p99 ms', 'mean µs per 100 characters', 'of ours'],
    ...[...timings].map(([system, { paragraphs, mean, median, p99, meanPer100 }]) => [
      system,
      String(paragraphs),
      mean.toFixed(3),
      median.toFixed(3),
      p99.toFixed(2),
      (1000 * meanPer100).toFixed(0),
      `${(meanPer100 / ours).toFixed(1)} ×`,
    ]),
  ]);
}

const LEVEL_IN_WORDS: Readonly<Record<Level, string>> = {
  block: 'block',
  warn: 'block and warn',
  hint: 'with hints',
};

function recallRow(name: string, recall: Recall): readonly string[] {
  return [
    name,
    String(recall.of),
    ...LEVELS.map((level) => (recall.of === 0 ? '–' : percent(recall[level] / recall.of))),
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
