import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATTERNS } from '#shared/domain/anonymise/identifiers/identifiers.ts';
import type { Pattern } from '#shared/domain/anonymise/identifiers/pattern.ts';
import { normalise } from '#shared/domain/anonymise/text/normalise.ts';
import { readSet } from '#tests/eval/anonymise/notes.ts';

/** As far as any pattern looks around its match. */
const AROUND = 120;

const notes = readSet(path.join(import.meta.dirname, '../../../eval/anonymise/development')).map(
  ({ text }) => normalise(text).text,
);

/** What the pattern finds where nobody asked first whether it is worth trying, with what stands around each. */
function foundBy({ expression, judge }: Pattern, text: string): readonly string[] {
  return Array.from(text.matchAll(expression), (match) => {
    const it = match.groups?.['it'] ?? match[0];
    const end = match.index + match[0].length;
    const start = end - it.length;
    const isFound = it !== '' && judge?.(it, { text, start, end }) !== false;
    return isFound ? text.slice(Math.max(0, match.index - AROUND), end + AROUND) : [];
  }).flat();
}

describe('what a pattern calls its finding', () => {
  it('ends where its match ends, or the finding would begin too late', () => {
    for (const { expression } of PATTERNS) {
      for (const match of notes.flatMap((text) => Array.from(text.matchAll(expression)))) {
        expect(match[0].endsWith(match.groups?.['it'] ?? ''), `${match[0]} for ${String(expression)}`).toBe(true);
      }
    }
  });
});

describe('what a pattern needs', () => {
  it('is in the paragraph wherever the pattern finds something', () => {
    let found = 0;
    for (const pattern of PATTERNS) {
      for (const around of notes.flatMap((text) => foundBy(pattern, text))) {
        found += 1;
        expect(pattern.needs?.test(around) ?? true, `${String(pattern.needs)} in “${around}”`).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(1000);
  });
});
