import type { FindingTier } from '#shared/model/finding.ts';

/** A stretch of text and how strongly it is held: what every system is reduced to before it is scored. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly tier: FindingTier;
}

/** The cumulative levels of a score: blocks alone, blocks and warnings, everything. */
export const LEVELS = ['block', 'warn', 'hint'] as const;
export type Level = (typeof LEVELS)[number];

/** What a level counts: findings of its tier or of a stronger one. */
export function atLevel<T extends Found>(found: readonly T[], level: Level): readonly T[] {
  return found.filter(({ tier }) => LEVELS.indexOf(tier) <= LEVELS.indexOf(level));
}

/** Marks the code units that any of the stretches covers. */
export function coverOf(
  length: number,
  found: readonly { readonly start: number; readonly end: number }[],
): Uint8Array {
  const cover = new Uint8Array(length);
  for (const { start, end } of found) cover.fill(1, start, end);
  return cover;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** How many letters and digits stand from `start` to `end`, and how many of them are covered. */
export function lettersCovered(
  text: string,
  cover: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly letters: number; readonly covered: number } {
  let letters = 0;
  let covered = 0;
  for (let at = start; at < end; at += 1) {
    if (!LETTER_OR_DIGIT.test(text.charAt(at))) continue;
    letters += 1;
    covered += cover[at] ?? 0;
  }
  return { letters, covered };
}

/** So much of a span must be covered for it to count as found. */
const ENOUGH = 0.9;

/** Whether the stretch is found: at least nine tenths of its letters and digits are covered, by whatever category. */
export function isFound(
  text: string,
  cover: Uint8Array,
  span: { readonly start: number; readonly end: number },
): boolean {
  const { letters, covered } = lettersCovered(text, cover, span);
  return letters > 0 && covered >= ENOUGH * letters;
}

/** Whether two stretches share a code unit. */
export function touch(
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean {
  return one.start < other.end && other.start < one.end;
}
