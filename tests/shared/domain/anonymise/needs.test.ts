import path from 'node:path';
import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATTERNS } from '#shared/domain/anonymise/identifiers/identifiers.ts';
import type { Pattern } from '#shared/domain/anonymise/identifiers/pattern.ts';
import { RARITIES } from '#shared/domain/anonymise/jigsaw/facts.ts';
import { PHRASES } from '#shared/domain/anonymise/jigsaw/phrases.ts';
import { CUES } from '#shared/domain/anonymise/places/cues.ts';
import { normalise } from '#shared/domain/anonymise/text/normalise.ts';
import { hasAll, tracesIn, type Trace } from '#shared/domain/anonymise/text/traces.ts';
import { readSet } from '#tests/eval/anonymise/notes.ts';
import { wordsFor } from '#tests/support/words-for.ts';

/** As far as any pattern looks around its match. */
const AROUND = 120;

/** Few by their number, many in all: each expression is given so many made-up texts. */
const MADE_UP = 60;

/** The same texts each time, so that a change is to blame when one fails; 12,000 for each with other seeds showed nothing more. */
const SEED = 20_211_104;

const notes = readSet(path.join(import.meta.dirname, '../../../eval/anonymise/development')).map(
  ({ text }) => normalise(text).text,
);

/** Something that is looked for only where its traces are. */
interface Sought {
  readonly expression: RegExp;
  readonly needs: readonly Trace[];
  readonly isFinding: (match: RegExpMatchArray, text: string) => boolean;
}

const itOf = (match: RegExpMatchArray): string => match.groups?.['it'] ?? match[0];

const isPatternFinding =
  ({ judge }: Pattern) =>
  (match: RegExpMatchArray, text: string): boolean => {
    const it = itOf(match);
    const end = (match.index ?? 0) + match[0].length;
    return it !== '' && judge?.(it, { text, start: end - it.length, end }) !== false;
  };

const global = ({ source, flags }: RegExp): RegExp => new RegExp(source, flags.includes('g') ? flags : `${flags}g`);

const SOUGHT: readonly Sought[] = [
  ...PATTERNS.map((pattern) => ({
    expression: pattern.expression,
    needs: pattern.needs ?? [],
    isFinding: isPatternFinding(pattern),
  })),
  ...CUES.map(({ expression, needs, judge }) => ({
    expression,
    needs,
    isFinding: (match: RegExpMatchArray) => judge(itOf(match)) !== false,
  })),
  ...PHRASES.map(({ expression, needs }) => ({ expression, needs, isFinding: () => true })),
  ...RARITIES.map(({ expression, trace }) => ({
    expression: global(expression),
    needs: [trace],
    isFinding: () => true,
  })),
];

/** What is found where nobody asked first whether it is worth trying, with what stands around each. */
const foundBy = ({ expression, isFinding }: Sought, text: string): readonly string[] =>
  Array.from(text.matchAll(expression))
    .filter((match) => isFinding(match, text))
    .map((match) => text.slice(Math.max(0, match.index - AROUND), match.index + match[0].length + AROUND));

describe('what a pattern calls its finding', () => {
  it('ends where its match ends, or the finding would begin too late', () => {
    for (const { expression } of PATTERNS) {
      for (const match of notes.flatMap((text) => Array.from(text.matchAll(expression)))) {
        expect(match[0].endsWith(match.groups?.['it'] ?? ''), `${match[0]} for ${String(expression)}`).toBe(true);
      }
    }
  });
});

describe('what is looked for only where its traces are', () => {
  it('has them in the paragraph wherever a note has it', () => {
    let found = 0;
    for (const sought of SOUGHT) {
      for (const around of notes.flatMap((text) => foundBy(sought, text))) {
        found += 1;
        expect(hasAll(tracesIn(around), sought.needs), `${String(sought.expression)} in “${around}”`).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(1000);
  });

  it('has them in whatever its expression matches', () => {
    let tried = 0;
    for (const sought of SOUGHT) {
      let found = 0;
      const words = wordsFor(sought.expression);
      assert(
        property(
          words,
          constantFrom('', ' ', 'Lives at ', 'we '),
          constantFrom('', ' ', '.'),
          (text, before, behind) => {
            const whole = normalise(before + text + behind).text;
            found += foundBy(sought, whole).length;
            if (foundBy(sought, whole).length === 0) return;
            expect(hasAll(tracesIn(whole), sought.needs), `${String(sought.expression)} in “${whole}”`).toBe(true);
          },
        ),
        { numRuns: MADE_UP, seed: SEED },
      );
      if (found > 0) tried += 1;
    }
    expect(tried, 'most expressions are matched by chance').toBeGreaterThan(0.9 * SOUGHT.length);
  });
});
