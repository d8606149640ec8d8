import type { FindingTier } from '#shared/model/finding.ts';

/** Tokens that together point at one person: the first, the last, and how sure that is. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly tier: FindingTier;
}
