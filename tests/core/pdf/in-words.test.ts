import { describe, expect, it } from 'vitest';
import { dateInWords, excerpt, inRegion, listInWords, monthInWords, withoutOuterQuotes } from '#core/pdf/in-words.ts';
import { REGIONS } from '#shared/model/region.ts';

describe('the words of an edition', () => {
  it('write months and dates out', () => {
    expect(monthInWords('2021-09')).toBe('September 2021');
    expect(dateInWords('2026-11-03')).toBe('3 November 2026');
    expect(() => monthInWords('2021')).toThrow('a month is year and month');
  });

  it('place every region in a sentence', () => {
    expect(REGIONS.map(inRegion)).toEqual([
      'in the East Midlands',
      'in the East of England',
      'in London',
      'in the North East',
      'in the North West',
      'in the South East',
      'in the South West',
      'in the West Midlands',
      'in Yorkshire and the Humber',
      'for more than one region',
    ]);
  });

  it('join lists', () => {
    expect([listInWords([]), listInWords(['a']), listInWords(['a', 'b', 'c']), listInWords(['a', 'b'], 'or')]).toEqual([
      '',
      'a',
      'a, b and c',
      'a or b',
    ]);
  });
});

describe('excerpt', () => {
  it('cuts between words and says that it did', () => {
    expect(excerpt('one two three, four five', 15)).toBe('one two three …');
  });

  it('leaves a text whole that is only a little too long', () => {
    expect(excerpt('one two three four', 15)).toBe('one two three four');
  });

  it('never cuts a sign in two', () => {
    expect(excerpt('👩'.repeat(50), 10)).toBe(`${'👩'.repeat(10)} …`);
  });
});

describe('withoutOuterQuotes', () => {
  it('takes off marks around the whole and no others', () => {
    expect(['“a b”', '"a b"', '‘a b’', '“a” and “b”', '“a', '""'].map(withoutOuterQuotes)).toEqual([
      'a b',
      'a b',
      'a b',
      '“a” and “b”',
      '“a',
      '""',
    ]);
  });
});
