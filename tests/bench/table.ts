import { invariant } from '#shared/invariant.ts';
import type { Contest, Line, Samples, Unit } from './contest.ts';
import { spreadOf, type Spread } from './statistics.ts';

/** One line of the table in figures: the ratio is that of the two medians. */
export interface Result extends Line {
  readonly contest: string;
  readonly ours: Spread;
  readonly theirs: Spread;
  readonly ratio: number;
}

const HEADINGS = ['What', 'Ours', 'The reference', '', 'Ratio', 'Target'];
const NUMERIC = new Set([1, 2, 4, 5]);

/** The lines of a contest, in figures. */
export function resultsOf({ name, lines }: Contest, samples: Samples): readonly Result[] {
  return lines.map((line) => {
    const ours = spreadOf(figuresOf(samples, 'ours', line.figure));
    const theirs = spreadOf(figuresOf(samples, line.against, line.figure));
    return { ...line, contest: name, ours, theirs, ratio: ours.median / theirs.median };
  });
}

/** The table as text, one line a result: medians, with the least and the most of all runs behind them. */
export function tableOf(results: readonly Result[]): string {
  const rows = [HEADINGS, ...results.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, NUMERIC.has(column))).join('   '))
    .map((row) => row.trimEnd())
    .join('\n');
}

function figuresOf(samples: Samples, contender: string, figure: string): readonly number[] {
  return (samples[contender] ?? []).map((figures) => {
    const value = figures[figure];
    invariant(value !== undefined, `${contender} measured ${figure}`);
    return value;
  });
}

function cellsOf({ what, unit, ours, theirs, reference, ratio, target }: Result): readonly string[] {
  const wanted = target === null ? '' : `≤ ${target} ×${ratio <= target ? '' : ' (missed)'}`;
  return [what, inWords(ours, unit), inWords(theirs, unit), reference, `${short(ratio)} ×`, wanted];
}

function inWords({ median, least, most }: Spread, unit: Unit): string {
  return `${short(inUnit(median, unit))} ${unit} (${short(inUnit(least, unit))}–${short(inUnit(most, unit))})`;
}

function inUnit(value: number, unit: Unit): number {
  if (unit === 'µs') return value * 1000;
  return unit === 'MB' ? value / 1e6 : value;
}

/** Three figures tell enough. */
function short(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}

function pad(cell: string, width: number, toTheRight: boolean): string {
  return toTheRight ? cell.padStart(width) : cell.padEnd(width);
}
