import { describe, expect, it } from 'vitest';
import { writeEdition } from '#core/pdf/edition.ts';
import { editionOf, EMPTY, type Typed } from './support/edition-sample.ts';
import { isDictionary, readObjects, type Value } from './support/pdf-objects.ts';
import { xmpOf } from './support/pdf-checks.ts';
import { textOf } from './support/pdf-tools.ts';

const card = (id: string, kind: string, votes: number, answers: string[] = []) => ({
  id,
  kind,
  wording: 'paraphrase',
  text: `The ${kind} called ${id.replaceAll(/\d/gu, (digit) => 'abcdefghij'[Number(digit)] ?? '')}.`,
  votes,
  ...(answers.length > 0 ? { answers } : {}),
});

/** Every count is a number that stands nowhere else. */
const COUNTED: Typed = {
  ...EMPTY,
  tables: [{ id: 't1', label: 'By the window' }],
  attendance: [
    { group: 'carers', band: '26+', count: 19 },
    { group: 'care-experienced', band: '16-17', count: 18 },
  ],
  consent: { notes: 58, quotes: 57, pictures: 56 },
  concerns: 67,
  cards: [
    card('p1', 'problem', 83),
    card('p2', 'problem', 79),
    card('s1', 'solution', 73, ['p1']),
    card('s2', 'solution', 71),
  ],
  polls: [
    {
      question: 'Which?',
      options: [
        { label: 'This', count: 61 },
        { label: 'That', count: 47 },
      ],
    },
  ],
};
const TOTAL = 37;
const NUMBERS = [TOTAL, 19, 18, 58, 57, 56, 67, 83, 79, 73, 71, 61, 47, 83 + 79, 73 + 71, 61 + 47];

const bytesOf = (typed: Typed): Promise<Uint8Array> => writeEdition(editionOf(typed));

describe('an open edition', () => {
  it('names no exact count in its text, its bookmarks, its tags or its metadata', async () => {
    const bytes = await bytesOf(COUNTED);
    const pdf = readObjects(bytes);
    // The profile's own examples of bands stand in every edition.
    const text = textOf(bytes).replace('10 to 19, 20 to 29', '');
    const words = [text, xmpOf(pdf), ...pdf.all.flatMap(textsIn)]
      .join('\n')
      .replaceAll(/D:\d+Z|\d{4}-\d\d-\d\dT\S+/gu, '');
    expect(words).toContain('30 to 39 people took part');
    expect(NUMBERS.filter((number) => new RegExp(`(?<![\\d.])${number}(?![\\d.])`, 'u').test(words))).toEqual([]);
    expect(words).not.toContain('By the window');
    expect(words).not.toMatch(/carers|16 and 17|26 and over/iu);
  });

  it('is the same to the last byte whatever the counts are, as long as the band and the orders are', async () => {
    const other: Typed = {
      ...COUNTED,
      tables: [{ id: 't1', label: 'By the door' }],
      attendance: [
        { group: 'birth-parents', band: '18-25', count: 30 },
        { group: 'workforce', band: '26+', count: 1 },
      ],
      consent: { notes: 1 },
      concerns: 0,
      cards: [
        card('p1', 'problem', 3),
        card('p2', 'problem', 2),
        card('s1', 'solution', 9, ['p1']),
        card('s2', 'solution', 1),
      ],
      polls: [
        {
          question: 'Which?',
          options: [
            { label: 'This', count: 2 },
            { label: 'That', count: 1 },
          ],
        },
      ],
    };
    expect(Buffer.compare(await bytesOf(COUNTED), await bytesOf(other))).toBe(0);
  });

  it.each([
    [0, 'Nobody was counted'],
    [1, 'A small group took part'],
    [9, 'A small group took part'],
    [10, '10 to 19 people took part'],
    [99, '90 to 99 people took part'],
    [250, '100 or more people took part'],
  ])('gives %i people as “%s”', async (count, words) => {
    const text = textOf(await bytesOf({ ...EMPTY, attendance: [{ group: 'carers', band: '26+', count }] }));
    expect(text).toContain(words);
  });

  it('tells no place far down a vote, where the places would draw its numbers', async () => {
    const cards = [9, 8, 7, 6, 6, 6, 2, 1].map((votes, at) => card(`p${at}`, 'problem', votes));
    const text = textOf(await bytesOf({ ...EMPTY, cards }));
    expect(text).toContain('3rd problem');
    expect(text).not.toMatch(/4th|7th|8th/u);
  });

  it('does not show in which order people spoke', async () => {
    const notes = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((text) => ({ activity: 'connect', text }));
    const input = editionOf({ ...EMPTY, notes });
    const backwards = { ...input, tables: { ...input.tables, note: input.tables.note.toReversed() } };
    expect(Buffer.compare(await writeEdition(input), await writeEdition(backwards))).toBe(0);
  });
});

/** Every text in an object, not its names. */
function textsIn(value: Value): string[] {
  if (typeof value === 'string') return value.startsWith('u:') ? [value.slice(2)] : [];
  if (Array.isArray(value)) return (value as readonly Value[]).flatMap(textsIn);
  return isDictionary(value) ? Object.values(value).flatMap(textsIn) : [];
}
