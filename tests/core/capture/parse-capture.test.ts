import { describe, expect, it } from 'vitest';
import { parseCapture } from '#core/capture/parse-capture.ts';
import { SMALL_CAPTURE } from '../support/capture-samples.ts';
import { refusalOf } from '../support/refusal.ts';

async function reasonsFor(changes: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const { code, reasons } = await refusalOf(() => parseCapture(JSON.stringify({ ...SMALL_CAPTURE, ...changes })));
  expect(code).toBe('bad-capture-file');
  return reasons;
}

const card = (changes: object) => ({ id: 'x', kind: 'problem', wording: 'verbatim', text: 'x', ...changes });

describe('parseCapture', () => {
  it('takes a right file, a byte-order mark before it or not', () => {
    const text = JSON.stringify(SMALL_CAPTURE);
    expect(parseCapture(`\uFEFF${text}`)).toEqual(parseCapture(text));
    expect(parseCapture(text).pack.id).toBe('bridge-the-gap');
  });

  it.each([
    [
      'a table that is not there',
      { notes: [{ activity: 'connect', table: 't9', text: 'x' }] },
      'notes[0].table: there is no table “t9”.',
    ],
    ['a card’s table that is not there', { cards: [card({ table: 't9' })] }, 'cards[0].table: there is no table “t9”.'],
    ['a card id that is there twice', { cards: [card({}), card({})] }, 'cards[1].id: “x” is there twice.'],
    [
      'a table id that is there twice',
      {
        tables: [
          { id: 't1', label: 'a' },
          { id: 't1', label: 'b' },
        ],
      },
      'tables[1].id: “t1” is there twice.',
    ],
    [
      'an answer to nothing',
      { cards: [card({ kind: 'solution', answers: ['p9'] })] },
      'cards[0].answers[0]: there is no card “p9”.',
    ],
    [
      'an answer to a solution',
      { cards: [card({ kind: 'solution' }), card({ id: 'y', kind: 'solution', answers: ['x'] })] },
      'cards[1].answers[0]: “x” is a solution, not a problem.',
    ],
    [
      'an answer from a problem',
      { cards: [card({}), card({ id: 'y', answers: ['x'] })] },
      'cards[1].answers[0]: only a solution answers problems.',
    ],
    ['a key that is not known', { cards: [card({ name: 'somebody' })] }, 'cards[0].name: this key is not known.'],
    ['a key that is not known, at the top', { facilitator: 'somebody' }, 'facilitator: this key is not known.'],
    [
      'a key that is not known, in a poll’s option',
      { polls: [{ question: 'Q', options: [{ label: 'a', count: 1, who: 'x' }] }] },
      'polls[0].options[0].who: this key is not known.',
    ],
    [
      'a counter that is there twice',
      { attendance: [...SMALL_CAPTURE.attendance, ...SMALL_CAPTURE.attendance] },
      'attendance[1]: “care-experienced” with band “16-17” is there twice.',
    ],
  ])('tells of %s, with its path', async (_, changes, reason) => {
    expect(await reasonsFor(changes)).toEqual([reason]);
  });

  it.each([
    [
      'activity',
      { notes: [{ activity: 'karaoke', text: 'x' }] },
      /^notes\[0\]\.activity: the pack “bridge-the-gap” has no activity “karaoke”\. It has .*connect.*explore.*create/u,
    ],
    [
      'group',
      { attendance: [{ group: 'dogs', band: '26+', count: 1 }] },
      /^attendance\[0\]\.group: .* no group “dogs”\. It has care-experienced, birth-parents, carers, workforce, other\.$/u,
    ],
    [
      'band',
      { attendance: [{ group: 'other', band: '30', count: 1 }] },
      /^attendance\[0\]\.band: .* no band “30”\. It has under-11, 11-15, 16-17, 18-25, 26\+\.$/u,
    ],
    ['audience', { audience: 'dogs' }, /^audience: .* no audience “dogs”/u],
    [
      'pack',
      { pack: 'karaoke' },
      /^pack: there is no pack “karaoke”\. The packs are bridge-the-gap, children-in-care-council\.$/u,
    ],
  ])('says what there is where the %s is not known', async (_, changes, reason) => {
    expect(await reasonsFor(changes)).toEqual([expect.stringMatching(reason)]);
  });

  it('tells every fault at once: shape, references and pack', async () => {
    const reasons = await reasonsFor({
      month: 'September',
      region: 'Leeds',
      extra: true,
      tables: [{ id: 't1', label: '' }],
      notes: [{ activity: 'karaoke', table: 't9', text: '' }, { text: 'x' }],
      cards: [card({ wording: 'loose' }), card({ kind: 'solution', answers: ['p9'] })],
      attendance: [{ group: 'dogs', band: 'old', count: -1 }],
      concerns: 'none',
    });
    const paths = reasons.map((reason) => reason.slice(0, reason.indexOf(': ')));
    expect(paths.toSorted()).toEqual(
      [
        'attendance[0].band',
        'attendance[0].count',
        'attendance[0].group',
        'cards[0].wording',
        'cards[1].answers[0]',
        'cards[1].id',
        'concerns',
        'extra',
        'month',
        'notes[0].activity',
        'notes[0].table',
        'notes[0].text',
        'notes[1].activity',
        'region',
        'tables[0].label',
      ].toSorted(),
    );
  });

  it.each(['', 'not json', '{"format":', '[]', 'null', '7', '"text"'])(
    'refuses %j, which is no capture file',
    async (text) => {
      const { code, message, reasons } = await refusalOf(() => parseCapture(text));
      expect([code, message, reasons.length]).toEqual([
        'bad-capture-file',
        'That file cannot be captured as it is. Nothing was changed. Mend what is listed and try again.',
        1,
      ]);
    },
  );

  it('refuses a newer format as newer, whatever else is in it', async () => {
    const { code, message } = await refusalOf(() => parseCapture('{"format":"bridgework-capture/2","anything":[]}'));
    expect([code, message]).toEqual([
      'newer-version',
      'That file is “bridgework-capture/2”, made for a newer version of Bridgework. Nothing was changed. Install that version to capture it.',
    ]);
  });

  it('refuses a file of another format as no capture file', async () => {
    expect((await reasonsFor({ format: 'karaoke/1' }))[0]).toMatch(/^format: /u);
    expect((await reasonsFor({ format: undefined }))[0]).toMatch(/^format: /u);
  });

  it('is not led astray by keys that mean something to the machine', async () => {
    const text = JSON.stringify(SMALL_CAPTURE).replace('{', '{"__proto__":{"admin":true},');
    const { reasons } = await refusalOf(() => parseCapture(text));
    expect(reasons).toEqual(['__proto__: this key is not known.']);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});
