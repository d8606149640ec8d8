import { describe, expect, it } from 'vitest';
import { CaptureFile } from '#shared/model/capture-file.ts';

const LEAST = { format: 'bridgework-capture/1', pack: 'bridge-the-gap', month: '2021-09', region: 'London' };

/** The paths of what is wrong, keys that are not known with their own. */
function faultsOf(file: unknown): string[] {
  const issues = CaptureFile.safeParse(file).error?.issues ?? [];
  return issues.map((issue) => [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.'));
}

describe('CaptureFile', () => {
  it('fills in every list that is left out', () => {
    expect(CaptureFile.parse(LEAST)).toEqual({
      ...LEAST,
      tables: [],
      attendance: [],
      consent: {},
      notes: [],
      cards: [],
      polls: [],
      concerns: 0,
    });
  });

  it('tidies what people typed and leaves ids alone', () => {
    const tables = [{ id: ' t1', label: ' Table 1 ' }];
    const cards = [
      { id: 'p1', kind: 'problem', wording: 'verbatim', text: ' Moved\r\nagain\u200B ', theme: ' Moves ' },
    ];
    const file = CaptureFile.parse({ ...LEAST, region: 'LONDON', tables, cards });
    expect(file.tables).toEqual([{ id: ' t1', label: 'Table 1' }]);
    expect(file.cards).toEqual([{ ...cards[0], text: 'Moved\nagain', theme: 'Moves' }]);
    expect(file.region).toBe('London');
  });

  it.each([
    ['another format', { format: 'bridgework-capture/2' }, 'format'],
    ['a month without a year', { month: '09' }, 'month'],
    ['a day', { month: '2021-09-14' }, 'month'],
    ['a thirteenth month', { month: '2021-13' }, 'month'],
    ['a town for a region', { region: 'Leeds' }, 'region'],
    ['an empty id', { id: '' }, 'id'],
    ['a card of a third kind', { cards: [{ id: 'c', kind: 'wish', wording: 'verbatim', text: 'x' }] }, 'cards.0.kind'],
    [
      'a card in nobody’s words',
      { cards: [{ id: 'c', kind: 'problem', wording: 'loose', text: 'x' }] },
      'cards.0.wording',
    ],
    ['an empty note', { notes: [{ activity: 'connect', text: ' ' }] }, 'notes.0.text'],
    ['less than nobody', { attendance: [{ group: 'other', band: '26+', count: -1 }] }, 'attendance.0.count'],
    ['half a person', { attendance: [{ group: 'other', band: '26+', count: 1.5 }] }, 'attendance.0.count'],
    ['a number as text', { concerns: '1' }, 'concerns'],
    ['a poll without options', { polls: [{ question: 'Which?', options: [] }] }, 'polls.0.options'],
    ['a key that is not known', { facilitator: 'somebody' }, 'facilitator'],
    [
      'a key that is not known, deep inside',
      { polls: [{ question: 'Q', options: [{ label: 'a', count: 1, who: 'x' }] }] },
      'polls.0.options.0.who',
    ],
  ])('refuses %s', (_, change, path) => {
    expect(faultsOf({ ...LEAST, ...change })).toEqual([path]);
  });

  it('tells all that is wrong at once', () => {
    const file = { format: 'x', month: '1', region: 'x', notes: [{ text: '' }], extra: 1 };
    expect(faultsOf(file).toSorted()).toEqual([
      'extra',
      'format',
      'month',
      'notes.0.activity',
      'notes.0.text',
      'pack',
      'region',
    ]);
  });
});
