import { describe, expect, it } from 'vitest';
import { nearWords } from '#shared/domain/anonymise/lexicon/near-words.ts';

describe('words one slip away', () => {
  it.each([
    ['a letter too few', 'shoud'],
    ['a letter too many', 'shouldd'],
    ['a wrong letter', 'shoulx'],
    ['two swapped', 'pepole'],
  ])('are found by %s', (_, key) => {
    expect(nearWords(key).word).toBeGreaterThanOrEqual(3);
  });

  it('are names and towns as well', () => {
    expect(nearWords('jaydn')).toMatchObject({ isName: true, word: 0 });
    expect(nearWords('leicster').isTown).toBe(true);
  });

  it.each(['xhould', 'shudlo', 'zzzzzz', ''])(
    'are not two slips away, nor behind another first letter: “%s”',
    (key) => {
      expect(nearWords(key).word).toBeLessThan(3);
    },
  );
});
