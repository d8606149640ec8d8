import { beforeEach, describe, expect, it } from 'vitest';
import { anonymiserHandlers } from '#core/anonymiser/anonymiser-service.ts';
import { draftHandlers } from '#core/draft/draft-service.ts';
import { namesHandlers } from '#core/names/names-service.ts';
import { scan } from '#shared/domain/anonymise/scan.ts';
import type { WorkshopId } from '#shared/model/ids.ts';
import { aNote, aWorkshop, roomIn, undoIn } from '../support/builders.ts';
import { openTestSession, roomOf } from '../support/test-session.ts';

const session = openTestSession('facilitator');
const anonymiser = anonymiserHandlers(session);
const names = namesHandlers(session);
let workshopId: WorkshopId;
beforeEach(async () => {
  workshopId = await aWorkshop(session);
});

const texts = async () => (await roomIn(session, workshopId)).notes.map(({ text }) => text);

/** Every value of every table of the open database, as text. */
function everything(): string {
  const tables = session.db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
  return tables.map((table) => JSON.stringify(session.db.prepare(`SELECT * FROM "${table}"`).all())).join('\n');
}

describe('what is stored', () => {
  it('holds no block: an entry, a change of one, a theme, a series and a draft are replaced before they are written', async () => {
    await aNote(session, workshopId, 'Ring me on 07700 900142 or write to ash@example.org.');
    const [first] = (await roomIn(session, workshopId)).notes;
    await roomOf(session).note.edit({ id: first?.id ?? '', text: 'Ring me on 07700 900143.', tableId: null });
    await roomOf(session).card.add({
      workshopId,
      kind: 'problem',
      wording: 'verbatim',
      tableId: null,
      theme: 'Calls to 07700 900144',
      text: 'They only ring 07700 900145.',
      answers: [],
    });
    const composed = { kind: 'note', activityId: null, tableId: null, wording: 'verbatim', theme: '' } as const;
    const text = 'Ask on 07700 900146 and th';
    await draftHandlers(session).save({
      workshopId,
      draft: { ...composed, text, caretStart: text.length, caretEnd: text.length },
    });
    expect(everything()).not.toMatch(/07700|example\.org/u);
    expect(await texts()).toEqual(['Ring me on [phone number].']);
    expect(await draftHandlers(session).read({ workshopId })).toMatchObject({
      text: 'Ask on [phone number] and th',
      caretStart: 28,
    });
  });

  it('says how much was replaced, and the log says what, without the words', async () => {
    const activity = (await roomIn(session, workshopId)).activities[0]?.id;
    if (activity === undefined) throw new Error('the room has a step');
    const saved = await roomOf(session).note.add({
      workshopId,
      activityId: activity,
      tableId: null,
      text: 'Ring 07700 900142 or 07700 900143.',
    });
    expect(saved.replaced).toBe(2);
    expect(await anonymiser.log({ workshopId })).toEqual([{ category: 'phone', action: 'replaced', times: 2 }]);
  });

  it('keeps what was declared not personal, in this workshop and no other, and remembers no word of it', async () => {
    const words = '07700 900142';
    await anonymiser.declare({ workshopId, words, category: 'phone', tier: 'block', reason: 'made-up' });
    expect(everything()).not.toContain(words);
    await aNote(session, workshopId, `The story has ${words} in it.`);
    expect(await texts()).toEqual([`The story has ${words} in it.`]);
    expect((await anonymiser.look({ workshopId, text: `${words} again` })).findings).toEqual([]);
    workshopId = await aWorkshop(session);
    await aNote(session, workshopId, `The story has ${words} in it.`);
    expect(await texts()).toEqual(['The story has [phone number] in it.']);
  });
});

describe('what was declared not personal', () => {
  it('can be taken back: it is asked about again, and the log counts it no more', async () => {
    const words = '07700 900142';
    const look = async () => (await anonymiser.look({ workshopId, text: `Ring ${words}.` })).findings.length;
    await anonymiser.declare({ workshopId, words, category: 'phone', tier: 'block', reason: 'public' });
    await anonymiser.declare({ workshopId, words, category: 'phone', tier: 'block', reason: 'public' });
    expect(await look()).toBe(0);
    expect(await anonymiser.log({ workshopId })).toEqual([{ category: 'phone', action: 'declared', times: 1 }]);
    expect(await undoIn(session, workshopId)).toBe('saying that something is not personal');
    expect(await look()).toBe(1);
    expect(await anonymiser.log({ workshopId })).toEqual([]);
  });
});

describe('the names of a sitting', () => {
  it('are caught in any case, with slips and initials, and each keeps its placeholder', async () => {
    await names.add({ workshopId, names: ['Keira', 'Oluwaseun'] });
    expect(await names.count({ workshopId })).toEqual({ count: 2 });
    await aNote(session, workshopId, 'keira waited and oluwaseun did not.');
    await aNote(session, workshopId, 'Then KEIRA went home.');
    const [first = '', second = ''] = await texts();
    expect(first).toMatch(/^\[[a-z ]+ A\] waited and \[[a-z ]+ B\] did not\.$/u);
    expect(second).toBe(`Then ${first.split(' waited')[0]} went home.`);
    expect(everything()).not.toMatch(/keira|oluwaseun/iu);
  });

  it('never get the letter of somebody from an earlier sitting, whom nobody knows any more', async () => {
    await aNote(session, workshopId, 'We met [young person A] and [young person B].');
    await names.add({ workshopId, names: ['Keira'] });
    await aNote(session, workshopId, 'then keira came.');
    expect((await texts()).at(-1)).toBe('then [young person C] came.');
  });

  it('are of their own workshop alone', async () => {
    await names.add({ workshopId, names: ['Bracken'] });
    const other = await aWorkshop(session);
    const seen = async (id: WorkshopId) =>
      (await anonymiser.look({ workshopId: id, text: 'so bracken left' })).findings;
    expect((await seen(workshopId)).map(({ tier }) => tier)).toEqual(['block']);
    expect((await seen(other)).filter(({ tier }) => tier === 'block')).toEqual([]);
  });

  it('are added to those that are known, and forgotten together', async () => {
    const caught = async (text: string): Promise<number> =>
      (await anonymiser.look({ workshopId, text })).findings.filter(({ tier }) => tier === 'block').length;
    await names.add({ workshopId, names: ['Bracken'] });
    await names.add({ workshopId, names: ['Oluwaseun', 'Bracken'] });
    expect(await names.count({ workshopId })).toEqual({ count: 2 });
    expect(await caught('so bracken left and oluwaseun stayed')).toBe(2);
    await names.forget({ workshopId });
    expect(await names.count({ workshopId })).toEqual({ count: 0 });
    expect(await caught('so bracken left')).toBe(0);
  });

  it('go out of what was saved before they were typed, the draft as well, and it can be undone', async () => {
    await aNote(session, workshopId, 'so hope left, and hope is what we have.');
    await aNote(session, workshopId, 'nobody came.');
    const composed = { kind: 'note', activityId: null, tableId: null, wording: 'verbatim', theme: '' } as const;
    const draft = { ...composed, text: 'then brackenn said ', caretStart: 21, caretEnd: 21 };
    await draftHandlers(session).save({ workshopId, draft });
    await aNote(session, workshopId, 'and bracken left again.');
    expect(await names.add({ workshopId, names: ['Bracken'] })).toEqual({ replaced: 1 });
    expect(await texts()).toEqual([
      'so hope left, and hope is what we have.',
      'nobody came.',
      'and [young person A] left again.',
    ]);
    expect(everything()).not.toMatch(/bracken/iu);
    expect((await draftHandlers(session).read({ workshopId }))?.text).toBe('then [young person A] said ');
    await undoIn(session, workshopId);
    expect((await texts()).at(-1)).toBe('and bracken left again.');
  });

  it('leave text that is already replaced alone', async () => {
    const text = 'Then [name A] met [social worker] at [school].';
    expect(scan(text)).toEqual([]);
    expect((await anonymiser.look({ workshopId, text })).findings).toEqual([]);
  });
});

describe('an organisation’s own names', () => {
  it('are replaced wherever they are typed, stay in the workspace, and are off the moment they are taken out', async () => {
    await anonymiser.setLocalNames({ staff: ['Quorra Blent'], homes: ['Zennor Rise'], schools: ['Trewint Vale'] });
    expect((await anonymiser.localNames(undefined)).homes).toEqual(['Zennor Rise']);
    await aNote(session, workshopId, 'we asked quorra at zennor rise about trewint vale.');
    const [said = ''] = await texts();
    expect(said).not.toMatch(/quorra|zennor|trewint/iu);
    await anonymiser.setLocalNames({ staff: [], homes: [], schools: [] });
    const { findings } = await anonymiser.look({ workshopId, text: 'we were at zennor rise.' });
    expect(findings.filter(({ tier }) => tier === 'block')).toEqual([]);
  });
});

describe('a name that is only looked at', () => {
  it('takes no letter: whoever is kept first is A, and a draft shows what it will be', async () => {
    const look = async (text: string) => (await anonymiser.look({ workshopId, text })).findings[0]?.replacement;
    for (const text of ['We met Kei there.', 'We met Keir there.', 'We met Keira there.'])
      expect(await look(text)).toBe('[young person A]');
    await aNote(session, workshopId, 'We met Keira there.');
    expect(await texts()).toEqual(['We met [young person A] there.']);
    expect(await look('We met Tomasz there.')).toBe('[young person B]');
    const finding = { category: 'name', tier: 'block', replacement: '[name]' } as const;
    expect(await anonymiser.place({ workshopId, words: 'Tomasz', finding })).toEqual({
      replacement: '[young person B]',
    });
    expect(await look('We met Aliyah there.')).toBe('[young person C]');
  });
});
