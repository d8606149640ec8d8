import type { Candidate, Page } from '../layer.ts';
import { COMBINATIONS } from './combinations.ts';
import { RELATIONSHIPS } from './relationships.ts';

/** What points at one person without naming anyone: somebody who knows the group could say who it is. */
const PIECES = [...COMBINATIONS, ...RELATIONSHIPS];

/** Relationships and rare combinations within a paragraph. */
export function jigsaw({ text }: Page): readonly Candidate[] {
  return PIECES.flatMap(({ expression, needs, judge, category, tier: own, replacement }): readonly Candidate[] => {
    if (needs?.test(text) === false) return [];
    return Array.from(text.matchAll(expression), (match): readonly Candidate[] => {
      const tier = judge === undefined ? own : judge(match[0]);
      if (tier === false) return [];
      const start = match.index + (/^\s/u.test(match[0]) ? 1 : 0);
      return [{ start, end: match.index + match[0].trimEnd().length, category, tier, replacement }];
    }).flat();
  });
}
