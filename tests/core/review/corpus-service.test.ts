import { beforeAll, describe, expect, it } from 'vitest';
import type { CorpusFilter } from '#shared/model/review.ts';
import { getPack } from '#core/pack/pack-service.ts';
import { readEntries } from '#core/review/corpus-service.ts';
import { aCapturedWorkshop, SMALL_CAPTURE } from '../support/capture-samples.ts';
import { deskWith, sealed } from '../support/review-desk.ts';
import { deskOf, openTestSession, type TestSession } from '../support/test-session.ts';

const NORTH = {
  ...SMALL_CAPTURE,
  notes: [
    { activity: 'connect', text: 'The café at the résidence was warm' },
    { activity: 'explore', text: 'Sometimes AND, OR and NOT are only words; so is NEAR' },
  ],
};
const COUNCIL = {
  ...SMALL_CAPTURE,
  pack: 'children-in-care-council',
  month: '2021-10',
  region: 'London',
  attendance: [{ group: 'care-experienced', band: '16-17', count: 3 }],
  notes: [],
  cards: [
    {
      id: 'a',
      kind: 'problem',
      wording: 'verbatim',
      text: 'Moving schools in the middle of a term',
      theme: 'schools',
      votes: 9,
    },
  ],
  polls: [],
};

let desk: TestSession;
beforeAll(async () => {
  const laptop = openTestSession('facilitator');
  const group = getPack('children-in-care-council').groups[0]?.id ?? '';
  const council = { ...COUNCIL, attendance: [{ group, band: '16-17', count: 3 }] };
  const bundles = [
    await sealed(laptop, aCapturedWorkshop(laptop, NORTH)),
    await sealed(laptop, aCapturedWorkshop(laptop, council)),
  ];
  desk = (await deskWith(bundles)).desk;
});

const ALL: CorpusFilter = { query: '', kind: null, packId: null, region: null, theme: null, offset: 0, limit: 500 };
const shown = async (filter: Partial<CorpusFilter>) => {
  const { total, entries } = await deskOf(desk).entries({ ...ALL, ...filter });
  expect(total).toBe(entries.length);
  return entries.map(({ text }) => text);
};

describe('the corpus', () => {
  it('is counted, and knows what it can be filtered by', async () => {
    expect(await deskOf(desk).overview()).toEqual({
      bundles: 2,
      workshops: 2,
      notes: 2,
      problems: 3,
      solutions: 1,
      packs: ['bridge-the-gap', 'children-in-care-council'],
      regions: ['London', 'North West'],
      themes: ['Moves', 'schools'],
    });
  });

  it('has the most voted first, each entry with where it came from and what it is linked to', async () => {
    const { entries } = await deskOf(desk).entries(ALL);
    expect(entries.map(({ votes }) => votes)).toEqual([9, 4, null, null, null, null]);
    expect(entries[1]).toMatchObject({
      kind: 'problem',
      wording: 'verbatim',
      text: 'Moved four times in a year.',
      theme: 'Moves',
      votes: 4,
      activity: null,
      packId: 'bridge-the-gap',
      month: '2021-09',
      region: 'North West',
      linked: [{ kind: 'solution', text: 'Ask before a move.' }],
      alsoWrittenAs: null,
    });
    expect(entries.find(({ kind }) => kind === 'solution')?.linked.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(
      ['problem: Moved four times in a year.'],
    );
    expect(entries.find(({ kind }) => kind === 'note')).toMatchObject({
      wording: null,
      theme: null,
      votes: null,
      activity: expect.any(String) as string,
    });
  });

  it('gives one entry by its id, and nothing where it is gone', async () => {
    const { entries } = await deskOf(desk).entries(ALL);
    const [first] = entries;
    expect(await deskOf(desk).entry({ id: first?.id ?? '' })).toEqual(first);
    expect(await deskOf(desk).entry({ id: '00000000-0000-4000-8000-000000000000' })).toBeNull();
  });

  it('comes in pages that hold every entry once', async () => {
    const pages = [0, 2, 4, 6].map((offset) => readEntries(desk, { ...ALL, offset, limit: 2 }));
    expect(pages.map(({ total, entries }) => [total, entries.length])).toEqual([
      [6, 2],
      [6, 2],
      [6, 2],
      [6, 0],
    ]);
    expect(new Set(pages.flatMap(({ entries }) => entries.map(({ id }) => id))).size).toBe(6);
  });

  it.each([
    [{ kind: 'note' }, 2],
    [{ kind: 'problem' }, 3],
    [{ kind: 'solution' }, 1],
    [{ packId: 'children-in-care-council' }, 1],
    [{ region: 'North West' }, 5],
    [{ theme: 'moves' }, 2],
    [{ theme: 'Schools', region: 'London', kind: 'problem' }, 1],
    [{ theme: 'Moves', region: 'London' }, 0],
    [{ query: 'move', kind: 'solution' }, 1],
    [{ region: "'; DROP TABLE card; --" }, 0],
  ] as const)('is filtered by %j', async (filter, count) => {
    expect(await shown(filter)).toHaveLength(count);
  });

  it.each([
    ['cafe residence', 'The café at the résidence was warm'],
    ['CAFÉ', 'The café at the résidence was warm'],
    ['re\u0301sidence', 'The café at the résidence was warm'],
    ['warm the', 'The café at the résidence was warm'],
    ['resi', 'The café at the résidence was warm'],
    ['four years', null],
    ['four year', 'Moved four times in a year.'],
    ['fou year', null],
    ['AND OR NOT NEAR', 'Sometimes AND, OR and NOT are only words; so is NEAR'],
    ['"café"', 'The café at the résidence was warm'],
    ['warm*', 'The café at the résidence was warm'],
    ['text:warm', null],
    ['(warm', 'The café at the résidence was warm'],
    ['warm"', 'The café at the résidence was warm'],
    ['-warm', 'The café at the résidence was warm'],
    ['^the warm', 'The café at the résidence was warm'],
    ['NEAR(words, 2)', null],
    ["o'clock", null],
    ['% _', null],
    ['*', null],
    ['🙂', null],
  ])('is searched for %j as text, never as a language', async (query, text) => {
    expect(await shown({ query })).toEqual(text === null ? [] : [text]);
  });

  it('is searched with any length of typing', async () => {
    expect(await shown({ query: 'warm '.repeat(90) })).toHaveLength(1);
    await expect(deskOf(desk).entries({ ...ALL, query: 'x'.repeat(501) })).rejects.toThrow();
  });

  it('adds attendance up by pack, region, group and band', async () => {
    const { workshops, people, lines } = await deskOf(desk).attendance();
    expect([workshops, people, lines.length]).toEqual([2, 10, 2]);
    expect(lines[0]).toEqual({
      packId: 'bridge-the-gap',
      region: 'North West',
      group: 'care-experienced',
      band: '16-17',
      count: 7,
    });
  });

  it('lists its bundles with what is known of them', async () => {
    const bundles = await deskOf(desk).bundles();
    expect(
      bundles.map(({ records, header, fileName }) => [records > 10, header.revision, fileName.endsWith('.zip.age')]),
    ).toEqual([
      [true, 1, true],
      [true, 1, true],
    ]);
  });
});

describe('a facilitator’s workspace', () => {
  it('is searched the same way, before anything was sealed', async () => {
    const session = openTestSession('facilitator');
    aCapturedWorkshop(session);
    const { total, entries } = readEntries(session, { ...ALL, query: 'moved' });
    expect([total, entries.map(({ text }) => text)]).toEqual([1, ['Moved four times in a year.']]);
  });
});
