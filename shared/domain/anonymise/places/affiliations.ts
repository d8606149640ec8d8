import type { Candidate, Page } from '../layer.ts';
import { hasAll } from '../text/traces.ts';
import { branches } from './branches.ts';
import { CUES } from './cues.ts';
import { misspeltPlaces } from './misspelt.ts';
import { runs } from './runs.ts';
import { smallBodies } from './small-bodies.ts';
import { unlistedBodies } from './unlisted.ts';

/** What somebody belongs to, known by how: by the words around, by its capitals, by its want of an article. */
export function affiliations(page: Page): readonly Candidate[] {
  return [
    ...cued(page),
    ...runs(page),
    ...smallBodies(page),
    ...branches(page),
    ...unlistedBodies(page),
    ...misspeltPlaces(page),
  ];
}

function cued({ text, traces }: Page): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { expression, needs, judge, category, replacement, tier: own } of CUES) {
    if (!hasAll(traces, needs)) continue;
    for (const match of text.matchAll(expression)) {
      const it = match.groups?.['it'] ?? match[0];
      const judged = judge(it);
      if (judged === false) continue;
      const start = match.index + match[0].length - it.length;
      found.push({ start, end: start + it.length, category, tier: judged === 'hint' ? 'hint' : own, replacement });
    }
  }
  return found;
}
