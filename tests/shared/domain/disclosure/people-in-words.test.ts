import { describe, expect, it } from 'vitest';
import { peopleInWords } from '#shared/domain/disclosure/people-in-words.ts';

describe('peopleInWords', () => {
  it.each([
    [0, 'nobody counted'],
    [1, 'a small group'],
    [9, 'a small group'],
    [10, '10 to 19'],
    [19, '10 to 19'],
    [20, '20 to 29'],
    [48, '40 to 49'],
    [99, '90 to 99'],
    [100, '100 or more'],
    [9999, '100 or more'],
  ])('says of %i people “%s”', (total, words) => {
    expect(peopleInWords(total)).toBe(words);
  });

  it('has so few answers that no number can be told from them', () => {
    const answers = new Set(Array.from({ length: 10_000 }, (_, total) => peopleInWords(total)));
    expect(answers.size).toBe(12);
  });
});
