import type { FindingCategory } from '#shared/model/finding.ts';
import type { Candidate, Page } from '../layer.ts';
import type { Token } from '../text/tokens.ts';
import { hasAll } from '../text/traces.ts';
import { describedAt, POINTING, rankedAt, RANKS, toldOfAt } from './combinations.ts';
import { PHRASES } from './phrases.ts';
import { relationshipAt } from './relationships.ts';
import type { Stretch } from './stretch.ts';
import { CLOSE, KIN, OFFICES, PEOPLES, TRAITS } from './vocabulary.ts';

/** What any tie or combination is read from: most words are nothing of the sort. */
const STARTS = new Set([
  ...[KIN, CLOSE, OFFICES, RANKS, POINTING, TRAITS, PEOPLES].flatMap((words) => [...words]),
  ...[...KIN].map((word) => `${word}s`),
]);

/** What points at one person without naming anyone: somebody who knows the group could say who it is. */
export function jigsaw(page: Page): readonly Candidate[] {
  const { tokens } = page;
  const found: Candidate[] = [];
  for (const [at, { key }] of tokens.entries()) {
    if (!STARTS.has(key) && !key.includes('-')) continue;
    const tie = relationshipAt(tokens, at);
    if (tie !== undefined)
      found.push(candidate(tokens, tie, 'relationship', isTwin(tokens, tie) ? '[family member]' : '[someone close]'));
    const rare = rankedAt(page, at) ?? describedAt(page, at) ?? toldOfAt(page, at);
    if (rare !== undefined) found.push(candidate(tokens, rare, 'combination', '[someone]'));
  }
  return [...found, ...phrases(page)];
}

function candidate(
  tokens: readonly Token[],
  { start, end, tier }: Stretch,
  category: FindingCategory,
  replacement: string,
): Candidate {
  return { start: tokens[start]?.start ?? 0, end: tokens[end]?.end ?? 0, category, tier, replacement };
}

const isTwin = (tokens: readonly Token[], { start, end }: Stretch): boolean =>
  end - start < 4 && tokens.slice(start, end + 1).some(({ key }) => /^(?:twin|triplet)s?$/u.test(key));

function phrases({ text, traces }: Page): readonly Candidate[] {
  return PHRASES.flatMap(({ expression, needs, tier }) =>
    hasAll(traces, needs)
      ? Array.from(text.matchAll(expression), (match) => ({
          start: match.index + (/^\s/u.test(match[0]) ? 1 : 0),
          end: match.index + match[0].trimEnd().length,
          category: 'combination' as const,
          tier,
          replacement: '[someone]',
        }))
      : [],
  );
}
