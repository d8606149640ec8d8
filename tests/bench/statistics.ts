import { invariant } from '#shared/invariant.ts';

/** The value below which `share` (0 to 1) of the values lie, between neighbours where it falls between two. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  invariant(below !== undefined && above !== undefined, 'a quantile is of at least one value');
  return below + (above - below) * (place - Math.floor(place));
}

/** Where the values lie: the middle one, and the two ends. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), least: Math.min(...values), most: Math.max(...values) };
}
