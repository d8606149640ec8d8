import type { FindingTier } from '#shared/model/finding.ts';

/** A form of words that points at one person. */
export interface Piece {
  readonly category: 'relationship' | 'combination';
  readonly tier: FindingTier;
  readonly expression: RegExp;
  readonly replacement: string;
  /** Where the paragraph has none of this, the expression is not even tried. */
  readonly needs?: RegExp;
  /** What a match is worth where the piece alone cannot say; false drops it. */
  readonly judge?: (match: string) => FindingTier | false;
}

/** Any word, number or both. */
export const WORD = "[A-Za-z0-9À-ɏ'-]+";

/** Up to where a clause goes on: to its next mark, or to a word that begins another. */
export const REST = `(?:[ -](?!(?:and|but|so|because|cos|or|then|said|says|told|would|will|which)\\b|(?:is|was|are|were|has|had|got|did|does|can|could|must|should|made|writes|rang|read)\\b(?<!\\b(?:who|that|they) \\p{L}+))${WORD}){0,10}`;

/** A few words, each with its space. */
export const FEW = `(?:${WORD} ){0,3}`;
