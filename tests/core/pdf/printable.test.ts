import { describe, expect, it } from 'vitest';
import { printable } from '#core/pdf/printable.ts';

/** A font of the signs that a British typewriter has. */
const draws = (codePoint: number): boolean => (codePoint >= 0x20 && codePoint < 0x7f) || codePoint === 0xa0;

describe('printable', () => {
  it('leaves alone what can be drawn', () => {
    expect(printable('Ring me,\nplease.', draws)).toEqual({ text: 'Ring me,\nplease.', replaced: false });
  });

  it('puts one word for a whole row of signs, apart from the words around it', () => {
    expect(printable('great😂😂yes 👨‍👩‍👧!', draws)).toEqual({ text: 'great [symbol] yes [symbol]!', replaced: true });
  });

  it('tells letters from symbols', () => {
    expect(printable('你好 means hello', draws).text).toBe('[word in another alphabet] means hello');
  });

  it('drops what draws nothing and plain spaces what is some other space', () => {
    expect(printable('co\u00adoperate\u2003on\u202f5', draws)).toEqual({
      text: 'cooperate on\u00a05',
      replaced: false,
    });
  });

  it('keeps a letter whose mark no font has', () => {
    expect(printable('1\ufe0f\u20e3 and x\u0325', draws)).toEqual({ text: '1 and x', replaced: false });
  });

  it('never gives nothing back', () => {
    expect(printable('\u00ad', draws).text).toBe('[symbol]');
  });
});
