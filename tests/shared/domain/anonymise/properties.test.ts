import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymise } from '#shared/domain/anonymise/anonymise.ts';
import { replaceIn } from '#shared/domain/anonymise/replace.ts';
import { createScanner, scan } from '#shared/domain/anonymise/scan.ts';
import type { RawText } from '#shared/model/text.ts';

const PIECES = [
  'Keira',
  'keira',
  'Grace',
  'will',
  'Mrs Patel',
  'Dr. Osei-Bonsu',
  'K',
  'J.D.',
  'St Mary’s',
  'Oakwood Academy',
  'Willow House',
  'Rotherham',
  'leeds',
  '07700 900123',
  '0 7 7 0 0 9 0 0 1 2 3',
  'sam@example.org',
  'sam at example dot org',
  'M14 5AB',
  'LS8',
  '943 476 5919',
  'QQ 12 34 56 C',
  'AB12 CDE',
  'Mosaic 1048832',
  '14 Oakfield Road',
  'flat 3',
  '14/09/2008',
  '3rd March',
  'dob',
  'she is 14',
  '(15)',
  'aged nine',
  'snap jay_08',
  '@jay',
  'xXjayXx',
  'the only boy in care at',
  'his twin',
  'said',
  'and',
  'in',
  'from',
  'my sister',
  'called',
  '.',
  ',',
  '\n',
  '\n\n',
  ':',
  '-',
  '(',
  ')',
  '[',
  ']',
  "'",
  '’s',
  '"',
  '[young person A]',
  '[school]',
  '[13 to 15]',
  '\u200B',
  '\u00AD',
  '\u0301',
  'K\u0301\u0302ei',
  'Кеіrа',
  '\u202E',
  '\uD83D',
  '\uDC67',
  '👩‍👩‍👧',
  'ﬁ',
  '１４',
  '\r\n',
  '\t',
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** What people type: pieces with room between them. */
const typedText = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(' '));

const replaced = (typed: string): string =>
  replaceIn(
    typed,
    scan(typed).filter(({ tier }) => tier !== 'hint'),
  );

const blocksIn = (text: string) => scan(text).filter(({ tier }) => tier === 'block');

describe('whatever is typed', () => {
  it('is found at offsets that are its own, in order, never overlapping', () => {
    fc.assert(
      fc.property(text, (typed) => {
        let before = 0;
        for (const { start, end } of scan(typed)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(typed.length);
          before = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('holds nothing that blocks once it is replaced', () => {
    // The seed is fixed: a rare clash of two patterns belongs into a test of its own, not into a coin toss.
    fc.assert(
      fc.property(typedText, (typed) => {
        expect(blocksIn(replaced(typed))).toEqual([]);
      }),
      { numRuns: 500, seed: 20_211_104 },
    );
  });

  it('leaves with nothing that blocks, even where two things are written in one', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const result = anonymise(typed as RawText, 'replace');
        expect(result.settled && blocksIn(result.text)).toEqual([]);
      }),
      { numRuns: 300, seed: 20_211_104 },
    );
  });

  it('is found the same by a scanner that remembers paragraphs, edit after edit', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { maxLength: 4 }), (first, then) => {
        const scanner = createScanner();
        for (const typed of [first.join('\n\n'), [...first, ...then].join('\n\n'), then.join('\n\n')])
          expect(scanner.scan(typed)).toEqual(scan(typed));
      }),
      { numRuns: 100 },
    );
  });
});

describe('bad input', () => {
  it.each([
    ['a word without end', 'a'],
    ['capitals', 'A '],
    ['digits', '7 '],
    ['dashes', '1-'],
    ['addresses half made', '12 Oak '],
    ['e-mail addresses half made', 'a.b@'],
    ['brackets', '[a] ['],
    ['combining marks', 'e\u0301\u0302\u0303'],
    ['zero width', 'K\u200B'],
    ['lone surrogates', '\uD83D'],
    ['names', 'Keira, '],
    ['handles', 'x_'],
    ['ages', "she's "],
    ['line ends', '\n'],
    ['relationships', 'the only boy in '],
    ['apostrophes', "O'"],
  ])('of %s takes no longer than it is long', (_, piece) => {
    const timeOf = (length: number): number => {
      const typed = piece.repeat(length / piece.length);
      const started = performance.now();
      scan(typed);
      return performance.now() - started;
    };
    timeOf(4000);
    // Quadratic growth would take minutes here; the bound is far above any slow machine's time for the linear one.
    expect(timeOf(200_000)).toBeLessThan(20_000);
  });

  it.each([
    ['zero-width letters', 'met K\u200Bei\u200Cra there', 'K\u200Bei\u200Cra'],
    ['a soft hyphen', 'met Kei\u00ADra there', 'Kei\u00ADra'],
    ['look-alike letters', 'met Кеіrа there', 'Кеіrа'],
    ['zalgo', 'met K\u0301\u0327ei\u0302ra\u0308 there', 'K\u0301\u0327ei\u0302ra\u0308'],
    ['full-width letters', 'met Ｋｅｉｒａ there', 'Ｋｅｉｒａ'],
    ['right-to-left marks', 'met \u202EKeira\u202C there', 'Keira\u202C'],
    ['spaced digits', 'ring 0 7 7 0 0 9 0 0 1 2 3 now', '0 7 7 0 0 9 0 0 1 2 3'],
    ['full-width digits', 'ring ０７７００９００１２３ now', '０７７００９００１２３'],
    ['spaced letters', 'it was K e i r a again', 'K e i r a'],
  ])('hides nothing behind %s', (_, typed, hidden) => {
    const found = scan(typed).filter(({ tier }) => tier !== 'hint');
    expect(found.map(({ start, end }) => typed.slice(start, end))).toEqual([hidden]);
  });
});
