import type { FindingCategory } from '#shared/model/finding.ts';
import type { Candidate, Page } from '../layer.ts';
import type { Token } from '../text/tokens.ts';
import { hasAll } from '../text/traces.ts';
import { describedAt, rankedAt, toldOfAt } from './combinations.ts';
import { PHRASES } from './phrases.ts';
import { relationshipAt } from './relationships.ts';
import type { Stretch } from './stretch.ts';

/** What points at one person without naming anyone: somebody who knows the group could say who it is. */
export function jigsaw(page: Page): readonly Candidate[] {
  const { tokens } = page;
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
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
