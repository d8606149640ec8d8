import { describe, expect, it } from 'vitest';
import { peopled } from '#shared/domain/anonymise/placeholders/stand-ins.ts';
import { scan } from '#shared/domain/anonymise/scan.ts';
import { normalise } from '#shared/domain/anonymise/text/normalise.ts';

const seen = (text: string): readonly string[] => scan(text).map(({ start, end }) => text.slice(start, end));

describe('what is told of somebody who has a placeholder already', () => {
  it.each([
    ['[young person A] is 14 and plays chess.', '14'],
    ['We met [young person B], 14, again.', '14'],
    ['[name] (9) and the others drew it.', '9'],
    ['[young person A] turned sixteen in care.', 'sixteen'],
    ['Then [social worker AB] went to Oakwood Academy.', 'Oakwood Academy'],
  ])('is seen as it would be of a name: %s', (text, told) => {
    expect(seen(text)).toEqual([told]);
  });

  it('leaves the placeholder itself alone, possessive or glued to a word', () => {
    for (const text of [
      '[young person A]',
      '[young person A]’s chair',
      'Mr[young person A] and Mrs [name].',
      '[name][name]',
    ])
      expect(scan(text)).toEqual([]);
  });

  it('is no matter of places, homes and other brackets', () => {
    expect(peopled(normalise('[town] is 14 miles away [as I said].')).standIns).toEqual([]);
    expect(seen('[town] is 14 miles away.')).toEqual([]);
  });

  it('finds the way back to the text as it was typed', () => {
    const typed = '“[young person A]” and [name] told [teacher 2]…';
    const { text, startOf, endOf, standIns } = peopled(normalise(typed));
    expect(standIns.map(({ start, end }) => typed.slice(startOf(start), endOf(end)))).toEqual([
      '[young person A]',
      '[name]',
      '[teacher 2]',
    ]);
    for (const word of ['and', 'told']) {
      const at = text.indexOf(word);
      expect(typed.slice(startOf(at), endOf(at + word.length))).toBe(word);
    }
    // The inside of a stand-in is nowhere in the typed text: the whole placeholder is meant.
    const inside = text.indexOf('Keira') + 2;
    expect(typed.slice(startOf(inside), endOf(inside))).toBe('[young person A]');
  });
});
