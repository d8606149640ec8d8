import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, RawLabel, RawText } from '#shared/model/text.ts';

describe('RawText', () => {
  it.each([
    ['white space at the ends', '  \n told first \t', 'told first'],
    ['line ends of other systems', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['letters and their accents apart', 'Zoe\u0308', 'Zoë'],
    ['a letter kept from its accent by something invisible', 'Zoe\u200B\u0308', 'Zoë'],
    ['marks that turn the reading direction', 'left \u202Ethgir\u202C \u2066x\u2069', 'left thgir x'],
    ['a byte-order mark, a zero-width space, control characters', '\uFEFFa\u200Bb\u0000c\u0007d\u0085e', 'abcde'],
    ['half of a surrogate pair', 'a\uD83D b', 'a\uFFFD b'],
  ])('tidies %s', (_, typed, kept) => {
    expect(RawText.parse(typed)).toBe(kept);
  });

  it.each([
    ['a family emoji, joined invisibly', '👩‍👩‍👧'],
    ['tabs and line breaks inside', 'a\tb\n\nc'],
    ['Welsh, Polish and Urdu', 'Siân Łukasz مدد'],
    ['curly quotes and dashes', '“No” – she said… it’s'],
  ])('leaves %s alone', (_, typed) => {
    expect(RawText.parse(typed)).toBe(typed);
  });

  it('changes nothing that it has tidied once', () => {
    const once = RawText.parse('e\u200B\u0301 \u202Ex\uFEFF\r\ny\u2060\u0308 ');
    expect(RawText.parse(once)).toBe(once);
  });

  it.each(['', '  \n\t ', '\u200B\uFEFF', '\u202E'])('asks for a word where %j holds none', (typed) => {
    const { success, error } = RawText.safeParse(typed);
    expect([success, error?.issues.map(({ message }) => message)]).toEqual([false, ['Write at least one word.']]);
  });

  it('takes the longest text and refuses one unit more', () => {
    expect(RawText.safeParse('x'.repeat(LONGEST_TEXT)).success).toBe(true);
    expect(RawText.safeParse('x'.repeat(LONGEST_TEXT + 1)).error?.issues[0]?.message).toBe(
      'Keep this under 4000 characters.',
    );
  });

  it('refuses what is no text', () => {
    for (const given of [null, 7, ['x'], { text: 'x' }]) expect(RawText.safeParse(given).success).toBe(false);
  });
});

describe('RawLabel', () => {
  it('is tidied the same way and ends at 120 units', () => {
    expect(RawLabel.parse(' Table\u200B 1 ')).toBe('Table 1');
    expect([RawLabel.safeParse('x'.repeat(120)).success, RawLabel.safeParse('x'.repeat(121)).success]).toEqual([
      true,
      false,
    ]);
  });
});
