import { SAFE_WORDS } from '../vocabulary/sector.ts';
import type { Pattern } from './pattern.ts';

const endsInWord = (match: string): boolean => /^[A-Z]\d/u.test(match) && SAFE_WORDS.has(match.slice(-3).toLowerCase());

/** Number plates. */
export const VEHICLES: readonly Pattern[] = [
  {
    category: 'vehicle',
    tier: 'block',
    expression:
      /(?<![A-Za-zÀ-ɏ])(?:reg(?:istration)?|number ?plate|plate|car|van|vehicle|taxi|vrm)(?: (?:reg|number|no|plate))?\.?\s{0,2}(?:is|was)?\s{0,2}[:#=-]?\s{0,2}(?<it>(?:[A-Z]{2}\d{2}\s?[A-Z]{3}|[A-Z]\d{1,3}\s?[A-Z]{3}|[A-Z]{3}\s?\d{1,4}[A-Z]?|\d{1,4}\s?[A-Z]{2,3}))(?![A-Za-zÀ-ɏ0-9])/giu,
    judge: (match) => match === match.toUpperCase() || /^[A-Za-zÀ-ɏ]{2}\d{2}/u.test(match),
  },
  {
    category: 'vehicle',
    tier: 'block',
    expression: /(?<![A-Za-zÀ-ɏ0-9])[A-HJ-PR-Y][A-HJ-PR-Y]\d{2}\s?[A-HJ-PR-Z]{3}(?![A-Za-zÀ-ɏ0-9])/gu,
    judge: (match) => !SAFE_WORDS.has(match.slice(-3).toLowerCase()),
  },
  {
    category: 'vehicle',
    tier: 'block',
    expression: /(?<![A-Za-zÀ-ɏ0-9])[a-hj-pr-y]{2}\d{2}\s?[a-hj-pr-z]{3}(?![A-Za-zÀ-ɏ0-9])/gu,
    judge: (match) =>
      !match.includes(' ') ||
      !/(?:and|the|for|but|not|are|was|has|can|you|she|her|him|his|all|too|now|who|why|how)$/u.test(match),
  },
  {
    category: 'vehicle',
    tier: 'warn',
    expression:
      /(?<![A-Za-zÀ-ɏ0-9])(?:[A-HJ-NPR-TV-Y]\d{2,3}\s?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3}\s?\d{2,3}[A-HJ-NPR-TV-Y])(?![A-Za-zÀ-ɏ0-9])/gu,
    judge: (match) => !endsInWord(match),
  },
];
