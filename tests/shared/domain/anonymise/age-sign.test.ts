import { assert, property } from 'fast-check';
import { expect, it } from 'vitest';
import { IN_LIFE } from '#shared/domain/anonymise/identifiers/age-in-life.ts';
import { OF_SOMEBODY } from '#shared/domain/anonymise/identifiers/age-of-somebody.ts';
import { anyPlain, isPlain, matchAtEnd } from '#shared/domain/anonymise/identifiers/age-sign.ts';
import { wordsFor } from '#tests/support/words-for.ts';

const SIGNS = [...OF_SOMEBODY, ...IN_LIFE];

it('finds at once whatever any of the plain signs would find', () => {
  const any = anyPlain(SIGNS);
  const plain = SIGNS.filter((each) => isPlain(each));
  expect(plain.length).toBeGreaterThan(20);
  let found = 0;
  for (const { before } of plain) {
    assert(
      property(wordsFor(before), (text) => {
        if (matchAtEnd(before, text) === null) return;
        found += 1;
        expect(matchAtEnd(any, text), `${String(before)} in “${text}”`).not.toBeNull();
      }),
      { numRuns: 60, seed: 20_211_104 },
    );
  }
  expect(found).toBeGreaterThan(500);
});
