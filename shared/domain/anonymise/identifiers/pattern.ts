import type { Trace } from '../text/traces.ts';
import type { FindingCategory, FindingTier } from '#shared/model/finding.ts';

/** One structured pattern; its place in the list is its rank where two overlap. */
export interface Pattern {
  readonly category: FindingCategory;
  readonly tier: FindingTier;
  /**
   * What to look for. With a group called `it`, which must stand at the end, only the group is the finding and what goes
   * before is the label that it was known by.
   */
  readonly expression: RegExp;
  readonly replacement?: string;
  /** Where the paragraph lacks one of these, the expression is not even tried. */
  readonly needs?: readonly Trace[];
  /** Whether what a surer finding leaves of a match says nothing by itself. */
  readonly isWhole?: boolean;
  /** A look at a match that the expression alone cannot judge: false drops it, a tier replaces the pattern's own. */
  readonly judge?: (match: string, around: Around) => boolean | FindingTier;
  /** What stands in its place, where that depends on the match. */
  readonly replace?: (match: string) => string;
}

/** Adds what they all need to patterns that do not say it themselves. */
export function needing(needs: Trace, patterns: readonly Pattern[]): readonly Pattern[] {
  return patterns.map((pattern) => ({ needs: [needs], ...pattern }));
}

/** What stands beside a match. */
export interface Around {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text before a match, at most `length` characters of it. */
export function textBefore({ text, start }: Around, length: number): string {
  return text.slice(Math.max(0, start - length), start);
}

/** The text behind a match, at most `length` characters of it. */
export function textBehind({ text, end }: Around, length: number): string {
  return text.slice(end, end + length);
}
