import type { Finding } from '#shared/model/finding.ts';
import { PATTERNS } from './patterns.ts';

/** Everything the scan sees in `text`, in order, never overlapping; where two overlap the surer pattern stays. */
export function scan(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { category, tier, replacement, expression, holds } of PATTERNS) {
    for (const match of text.matchAll(expression)) {
      const start = match.index;
      const end = start + match[0].length;
      const overlaps = found.some((other) => start < other.end && other.start < end);
      if (overlaps || end === start || holds?.(match[0]) === false) continue;
      found.push({ start, end, category, tier, replacement });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
