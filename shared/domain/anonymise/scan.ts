import type { Finding } from '#shared/model/finding.ts';
import { PATTERNS, type Pattern } from './patterns.ts';

/** Everything the scan sees in `text`, in order, never overlapping; where two overlap the surer pattern stays. */
export function scan(text: string): readonly Finding[] {
  return PATTERNS.reduce<readonly Finding[]>(
    (surer, pattern) => [...surer, ...matchesBeside(surer, text, pattern)].toSorted((a, b) => a.start - b.start),
    [],
  );
}

/** What a pattern finds where nothing surer was found; both run through the text side by side. */
function matchesBeside(surer: readonly Finding[], text: string, pattern: Pattern): readonly Finding[] {
  const { category, tier, replacement, expression, holds } = pattern;
  const found: Finding[] = [];
  let at = 0;
  for (const match of text.matchAll(expression)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((surer[at]?.end ?? Infinity) <= start) at += 1;
    const overlaps = (surer[at]?.start ?? Infinity) < end;
    if (overlaps || end === start || holds?.(match[0]) === false) continue;
    found.push({ start, end, category, tier, replacement });
  }
  return found;
}
