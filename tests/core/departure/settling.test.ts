import { describe, expect, it } from 'vitest';
import type { DepartingText, WordsInText } from '#shared/model/departure.ts';
import type { WorkshopId } from '#shared/model/ids.ts';
import { anonymiserHandlers } from '#core/anonymiser/anonymiser-service.ts';
import type { Session } from '#core/workspace/session.ts';
import { aCard, aNote, undoIn } from '../support/builders.ts';
import { aCapturedWorkshop } from '../support/capture-samples.ts';
import { refusalCode } from '../support/refusal.ts';
import { openTestSession, roomOf } from '../support/test-session.ts';

const MOVED = 'We moved to Rochdale. Then to Rochdale.';

function aWorkshopWith(changes: Readonly<Record<string, unknown>> = {}) {
  const session = openTestSession('facilitator');
  const workshopId = aCapturedWorkshop(session, {
    notes: [{ activity: 'connect', text: MOVED }],
    ...changes,
  }) as WorkshopId;
  return { session, workshopId, departure: roomOf(session).departure };
}

const textsOf = async (session: Session, workshopId: WorkshopId): Promise<readonly DepartingText[]> =>
  (await roomOf(session).departure.preview({ workshopId })).texts;

/** Everything open, as the window would give it to be settled. */
async function openIn(session: Session, workshopId: WorkshopId): Promise<WordsInText[]> {
  return (await textsOf(session, workshopId)).flatMap(({ table, recordId, text, findings }) =>
    findings.map(({ start, end }) => ({ table, recordId, start, end, words: text.slice(start, end) })),
  );
}

const logOf = (session: Session, workshopId: WorkshopId) => anonymiserHandlers(session).log({ workshopId });

describe('settling', () => {
  it('replaces one finding by its suggestion, counts it without the words, and can be undone', async () => {
    const { session, workshopId, departure } = aWorkshopWith();
    const [first] = await openIn(session, workshopId);
    expect(await departure.settle({ workshopId, found: first ? [first] : [], replacement: null })).toEqual({
      replaced: 1,
    });
    const noteNow = async () => (await textsOf(session, workshopId)).find(({ what }) => what === 'note')?.text;
    expect(await noteNow()).toBe('We moved to [town]. Then to Rochdale.');
    expect(await logOf(session, workshopId)).toEqual([{ category: 'place', action: 'replaced', times: 1 }]);
    expect(JSON.stringify(session.db.prepare(`SELECT * FROM anonymisation_log`).all())).not.toContain('Rochdale');
    expect(await undoIn(session, workshopId)).toBe('replacing a detail');
    expect(await noteNow()).toBe(MOVED);
  });

  it('replaces all at once, in every kind of text, and takes all of it back in one step', async () => {
    const { session, workshopId, departure } = aWorkshopWith({ series: 'Evenings in Rochdale' });
    session.db.prepare(`UPDATE "table" SET label = 'The Rochdale table'`).run();
    session.db.prepare(`UPDATE poll SET question = 'What about Rochdale?'`).run();
    session.db.prepare(`UPDATE poll_option SET label = 'Stay in Rochdale' WHERE count = 5`).run();
    session.db.prepare(`UPDATE theme SET name = 'Moves to Rochdale'`).run();
    session.db.prepare(`UPDATE card SET text = 'Stay in Rochdale' WHERE kind = 'solution'`).run();
    const before = await textsOf(session, workshopId);
    const found = await openIn(session, workshopId);
    expect(new Set(found.map(({ table }) => table)).size).toBe(7);
    const { replaced } = await departure.settle({ workshopId, found, replacement: null });
    expect(replaced).toBe(found.length);
    expect([
      await openIn(session, workshopId),
      JSON.stringify(await textsOf(session, workshopId)).includes('Rochdale'),
    ]).toEqual([[], false]);
    expect(await undoIn(session, workshopId)).toBe(`replacing ${replaced} details`);
    expect(await textsOf(session, workshopId)).toEqual(before);
  });

  it('takes words of one’s own, and looks through them as through anything typed', async () => {
    const { session, workshopId, departure } = aWorkshopWith();
    const [first, second] = await openIn(session, workshopId);
    await departure.settle({
      workshopId,
      found: second ? [second] : [],
      replacement: 'the town where 07700 900142 is',
    });
    await departure.settle({ workshopId, found: first ? [first] : [], replacement: 'another town' });
    expect((await textsOf(session, workshopId)).find(({ what }) => what === 'note')?.text).toBe(
      'We moved to another town. Then to the town where [phone number] is.',
    );
  });

  it('gives one person one placeholder, also where the scan was not sure', async () => {
    const { session, workshopId, departure } = aWorkshopWith({
      notes: [
        { activity: 'connect', text: 'We met Hope there.' },
        { activity: 'connect', text: 'Then we met Hope again.' },
      ],
    });
    await departure.settle({ workshopId, found: await openIn(session, workshopId), replacement: null });
    expect((await textsOf(session, workshopId)).filter(({ what }) => what === 'note').map(({ text }) => text)).toEqual([
      'We met [young person A] there.',
      'Then we met [young person A] again.',
    ]);
  });

  it('replaces nothing at all where one of the texts was changed meanwhile', async () => {
    const { session, workshopId, departure } = aWorkshopWith();
    const other = await aNote(session, workshopId, 'Leeds to Rochdale.');
    const found = await openIn(session, workshopId);
    await roomOf(session).note.edit({ id: other, text: 'Now: Leeds to Rochdale.', tableId: null });
    expect(await refusalCode(() => departure.settle({ workshopId, found, replacement: null }))).toBe('not-found');
    const texts = (await textsOf(session, workshopId)).filter(({ what }) => what === 'note').map(({ text }) => text);
    expect(texts).toEqual([MOVED, 'Now: Leeds to Rochdale.']);
    expect(await logOf(session, workshopId)).toEqual([]);
  });

  it('replaces nothing that is not open, not there, or in another workshop', async () => {
    const { session, workshopId, departure } = aWorkshopWith();
    const [first] = await openIn(session, workshopId);
    if (first === undefined) throw new Error('something is open');
    const elsewhere = aCapturedWorkshop(session) as WorkshopId;
    const attempts: readonly (readonly [WorkshopId, WordsInText])[] = [
      [workshopId, { ...first, start: 0, end: 2, words: 'We' }],
      [workshopId, { ...first, words: 'Oldham12' }],
      [workshopId, { ...first, recordId: '00000000-0000-4000-8000-000000000000' }],
      [elsewhere, first],
    ];
    for (const [id, found] of attempts) {
      expect(await refusalCode(() => departure.settle({ workshopId: id, found: [found], replacement: null }))).toBe(
        'not-found',
      );
    }
    await anonymiserHandlers(session).declare({
      workshopId,
      words: 'Rochdale',
      category: 'place',
      tier: 'warn',
      reason: 'public',
    });
    expect(await openIn(session, workshopId)).toEqual([]);
    expect(await refusalCode(() => departure.settle({ workshopId, found: [first], replacement: null }))).toBe(
      'not-found',
    );
  });

  it('finds the names that were typed after a text was stored', async () => {
    const { session, workshopId, departure } = aWorkshopWith({
      notes: [{ activity: 'connect', text: 'amber waits.' }],
    });
    session.memory.addNames(workshopId, ['Amber']);
    const found = await openIn(session, workshopId);
    expect(found.map(({ words }) => words)).toEqual(['amber']);
    await departure.settle({ workshopId, found, replacement: null });
    expect((await textsOf(session, workshopId)).find(({ what }) => what === 'note')?.text).toBe(
      '[young person A] waits.',
    );
  });

  it('makes one of two themes that come to be called the same, and two again when it is undone', async () => {
    const { session, workshopId, departure } = aWorkshopWith({ cards: [], notes: [] });
    await aCard(session, workshopId, { text: 'First', theme: 'Moves in Rochdale' });
    await aCard(session, workshopId, { text: 'Second', theme: 'Moves in [town]' });
    const themes = async () => (await textsOf(session, workshopId)).filter(({ what }) => what === 'theme');
    const names = async () => (await themes()).map(({ text }) => text);
    expect(await names()).toEqual(['Moves in Rochdale', 'Moves in [town]']);
    await departure.settle({ workshopId, found: await openIn(session, workshopId), replacement: null });
    expect(await names()).toEqual(['Moves in [town]']);
    await undoIn(session, workshopId);
    expect(await names()).toEqual(['Moves in Rochdale', 'Moves in [town]']);
  });
});
