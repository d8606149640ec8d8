import { beforeAll, describe, expect, it } from 'vitest';
import { anonymiserHandlers } from '#core/anonymiser/anonymiser-service.ts';
import type { WorkshopId } from '#shared/model/ids.ts';
import { aNote, aWorkshop, roomIn, undoIn } from '../support/builders.ts';
import { refusalCode } from '../support/refusal.ts';
import { openTestSession } from '../support/test-session.ts';

const session = openTestSession('facilitator');
const anonymiser = anonymiserHandlers(session);
const TEXTS = [
  '[young person A] is deaf.',
  '[young person A] is in year 10.',
  '[young person A] misses her twin.',
  '[young person B] wants the Wi-Fi back.',
];
let workshopId: WorkshopId;

beforeAll(async () => {
  workshopId = await aWorkshop(session);
  for (const text of TEXTS) await aNote(session, workshopId, text);
});

const ask = async () => (await anonymiser.jigsaw({ workshopId })).map(({ label }) => label);
const texts = async () => (await roomIn(session, workshopId)).notes.map(({ text }) => text);

describe('a workshop that tells too much of one person', () => {
  it('is asked about, with the entries that do', async () => {
    const [question] = await anonymiser.jigsaw({ workshopId });
    expect([question?.label, question?.texts]).toEqual(['[young person A]', TEXTS.slice(0, 3)]);
  });

  it('is not once the letter is off in every entry, and undo puts it back', async () => {
    expect(await anonymiser.loosen({ workshopId, label: '[young person A]' })).toEqual({ changed: 3 });
    expect(await texts()).toEqual([...TEXTS.slice(0, 3).map((text) => text.replace(' A]', ']')), TEXTS[3]]);
    expect(await ask()).toEqual([]);
    expect(await refusalCode(() => anonymiser.loosen({ workshopId, label: '[young person A]' }))).toBe('not-found');
    await undoIn(session, workshopId);
    expect(await ask()).toEqual(['[young person A]']);
  });

  it('nor once somebody said that it is fine', async () => {
    const given = { words: '[young person A]', category: 'combination', tier: 'hint', reason: 'other' } as const;
    await anonymiser.declare({ workshopId, ...given });
    expect(await ask()).toEqual([]);
  });
});

describe('a series that tells too much by a rare word', () => {
  const series = 'Northern council';
  const elsewhere = 'The lad with the stammer lives in foster care with his brother.';
  const here = ['The one with the stammer is in Year 10.', 'His stammer is why he left the choir.'];

  it('is asked about, with what the other workshops say, and said more widely in this one alone', async () => {
    const before = await aWorkshop(session, { series });
    await aNote(session, before, elsewhere);
    const now = await aWorkshop(session, { series });
    for (const text of here) await aNote(session, now, text);
    const [question] = await anonymiser.jigsaw({ workshopId: now });
    expect(question).toMatchObject({ label: 'stammer', isTrait: true, texts: here, elsewhere: [elsewhere] });
    expect(await anonymiser.loosen({ workshopId: now, label: 'stammer' })).toEqual({ changed: 2 });
    const notes = async (id: WorkshopId) => (await roomIn(session, id)).notes.map(({ text }) => text);
    expect(await notes(now)).toEqual(here.map((text) => text.replace('stammer', '[health condition]')));
    expect(await notes(before)).toEqual([elsewhere]);
    expect(await anonymiser.jigsaw({ workshopId: now })).toEqual([]);
    expect(await undoIn(session, now)).toBe('saying something less exactly');
    expect(await notes(now)).toEqual(here);
  });

  it('is not across workshops that are of no series, or of another', async () => {
    const before = await aWorkshop(session);
    await aNote(session, before, elsewhere);
    const now = await aWorkshop(session, { series: 'Another' });
    await aNote(session, now, here[0] ?? '');
    expect(await anonymiser.jigsaw({ workshopId: now })).toEqual([]);
  });
});
