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
