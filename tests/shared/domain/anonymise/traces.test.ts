import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAll, traceOf, traceOfDigits, tracesIn, type Trace } from '#shared/domain/anonymise/text/traces.ts';

const has = (text: string, ...wanted: readonly Trace[]): boolean => hasAll(tracesIn(text), wanted);

describe('a trace', () => {
  const snap = traceOf('snap;|ig|');
  const day = traceOf('0th of ;mon 0');
  const lady = traceOf('Our Lady;at ^');
  const plate = traceOf('', 'AA00;A0 a');

  it.each([
    ['is a piece of a word in any case', 'on SNAPchat', snap, true],
    ['is a whole word where it says so', 'my ig, his insta', snap, true],
    ['is none inside a word then', 'a right big one', snap, false],
    ['has any digit for a nought', 'the 7th of the 8th', day, true],
    ['has any space for a space', 'mon\t4', day, true],
    ['asks for its capitals', 'at Our Lady', lady, true],
    ['is none without them', 'our lady of the night', lady, false],
    ['may ask for a capital behind it', 'at Élan', lady, true],
    ['is none with a small letter there', 'at elan', lady, false],
    ['is a form of writing', 'LE14', plate, true],
    ['takes letters of any kind for a form', 'Ł9 ż', plate, true],
    ['is none in another form', 'le14 L-9', plate, false],
    ['takes half of a rare character for a capital', 'at 𐒲', lady, true],
  ])('%s', (_, text, trace, expected) => {
    expect(has(text, trace)).toBe(expected);
  });

  it('is digits near each other', () => {
    const six = traceOfDigits(6);
    expect(has('12 (34) 56', six)).toBe(true);
    expect(has('12 and 34 and 56', six)).toBe(false);
  });

  it('is wanted with all others', () => {
    expect(has('snap on the 7th of may', snap, day)).toBe(true);
    expect(has('snap', snap, day)).toBe(false);
  });

  it('is found with all others at once as it is by itself', () => {
    const pieces = ['a', 'ab', 'bab', 'bb a', 'aab'];
    const traces = pieces.map((piece) => traceOf(piece));
    const text = array(constantFrom('a', 'b', ' ', 'c'), { maxLength: 30 }).map((letters) => letters.join(''));
    assert(
      property(text, string({ maxLength: 4 }), (one, other) => {
        const whole = one + other;
        const found = tracesIn(whole);
        for (const [at, piece] of pieces.entries()) {
          expect(found[traces[at]?.place ?? -1] === 1, piece).toBe(whole.toLowerCase().includes(piece));
        }
      }),
    );
  });
});
