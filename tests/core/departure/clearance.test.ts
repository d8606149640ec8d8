import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OverrideReason } from '#shared/model/departure.ts';
import type { WorkshopId } from '#shared/model/ids.ts';
import { anonymiserHandlers } from '#core/anonymiser/anonymiser-service.ts';
import { type AgeKeyPair, generateIdentity } from '#core/bundle/age.ts';
import { openBundle } from '#core/bundle/open-bundle.ts';
import type { Session } from '#core/workspace/session.ts';
import { aNote } from '../support/builders.ts';
import { aCapturedWorkshop } from '../support/capture-samples.ts';
import { refusalCode, refusalOf } from '../support/refusal.ts';
import { freshFolder } from '../support/temporary-folder.ts';
import { openTestSession, roomOf } from '../support/test-session.ts';
import { tried } from '../support/tried.ts';

let key: AgeKeyPair;
beforeAll(async () => {
  key = await generateIdentity();
});

function aWorkshopWith(text: string) {
  const session = openTestSession('facilitator');
  const workshopId = aCapturedWorkshop(session, { notes: [{ activity: 'connect', text }] }) as WorkshopId;
  return { session, workshopId, folder: freshFolder('out') };
}

const digestOf = async (session: Session, workshopId: WorkshopId): Promise<string> =>
  (await roomOf(session).departure.preview({ workshopId })).digest;

/** Seals as the window does, what stands there now being read. */
async function seal(session: Session, workshopId: WorkshopId, folder: string, reason?: OverrideReason) {
  const digest = await digestOf(session, workshopId);
  const override = reason === undefined ? {} : { override: { reason } };
  const { departure } = roomOf(session);
  return (await departure.seal({ workshopId, digest, folder, recipients: [key.recipient], ...override })).fileName;
}

const headerOf = async (folder: string, file: string) =>
  (await openBundle({ bytes: fs.readFileSync(path.join(folder, file)), identities: [key.identity] })).header;

const overridesIn = (session: Session) =>
  session.db.prepare(`SELECT reason, overridden FROM clearance_override ORDER BY overridden`).all();

describe('the window', () => {
  it('replaces nothing on the way out: a finding that warns or blocks stops the bundle and the summary', async () => {
    for (const [text, stored] of [
      ['We moved to Rochdale.', null],
      ['Kept by an earlier version.', 'Ring 07700 900142'],
    ] as const) {
      const { session, workshopId, folder } = aWorkshopWith(text);
      if (stored !== null) session.db.prepare(`UPDATE note SET text = ?`).run(stored);
      const digest = await tried(session, workshopId);
      expect(await refusalCode(() => seal(session, workshopId, folder))).toBe('findings-open');
      const { departure } = roomOf(session);
      expect(await refusalCode(() => departure.edition({ workshopId, digest, folder }))).toBe('findings-open');
      expect(fs.readdirSync(folder)).toEqual([]);
    }
  });

  it('lets a hint stay, and what was declared not to be personal', async () => {
    const { session, workshopId, folder } = aWorkshopWith('His older sister was asked too. Then we moved to Rochdale.');
    const words = { words: 'Rochdale', category: 'place', tier: 'warn', reason: 'public' } as const;
    await anonymiserHandlers(session).declare({ workshopId, ...words });
    const { texts } = await roomOf(session).departure.preview({ workshopId });
    expect(texts.flatMap(({ findings }) => findings.map(({ tier }) => tier))).toEqual(['hint']);
    await tried(session, workshopId);
    expect((await headerOf(folder, await seal(session, workshopId, folder))).settled).toEqual({
      settlement: 'none',
      replaced: 0,
      readThrough: true,
      intruderCheck: true,
    });
  });
});

describe('the second person’s trial', () => {
  it('is needed before anything leaves', async () => {
    const { session, workshopId, folder } = aWorkshopWith('Nobody explains it.');
    const refusal = await refusalOf(() => seal(session, workshopId, folder));
    expect([refusal.code, refusal.reasons]).toEqual([
      'check-missing',
      ['Nobody else has tried to name a person in it yet.'],
    ]);
    const digest = await digestOf(session, workshopId);
    const { departure } = roomOf(session);
    expect(await refusalCode(() => departure.edition({ workshopId, digest, folder }))).toBe('check-missing');
    await tried(session, workshopId);
    await seal(session, workshopId, folder);
    expect(fs.readdirSync(folder)).toHaveLength(1);
  });

  it('holds for exactly what was read, and again when a change is undone', async () => {
    const { session, workshopId, folder } = aWorkshopWith('Nobody explains it.');
    await tried(session, workshopId);
    await aNote(session, workshopId, 'One thing more.');
    const { departure, workshop } = roomOf(session);
    expect(await departure.preview({ workshopId })).toMatchObject({ check: null, isCheckOutdated: true });
    expect((await refusalOf(() => seal(session, workshopId, folder))).reasons).toEqual([
      'It was changed after somebody else had tried to name a person in it: ask once more.',
    ]);
    await workshop.undo({ workshopId });
    // The note that was taken back left a tombstone, which travels: that is another content.
    expect(await departure.preview({ workshopId })).toMatchObject({ check: null, isCheckOutdated: true });
    await tried(session, workshopId);
    expect(await departure.preview({ workshopId })).toMatchObject({ check: 'nobody', isCheckOutdated: false });
  });

  it('stops what somebody could be named in until it is changed, whatever another person says', async () => {
    const { session, workshopId, folder } = aWorkshopWith('The one with the parrot.');
    const { departure } = roomOf(session);
    const digest = await digestOf(session, workshopId);
    await departure.check({ workshopId, digest, outcome: 'perhaps' });
    await departure.check({ workshopId, digest, outcome: 'nobody' });
    const refusal = await refusalOf(() => seal(session, workshopId, folder));
    expect([refusal.code, refusal.reasons]).toEqual([
      'check-missing',
      expect.arrayContaining([expect.stringContaining('could name a person')]),
    ]);
    await aNote(session, workshopId, 'Changed.');
    await tried(session, workshopId);
    await seal(session, workshopId, folder);
    expect(session.db.prepare(`SELECT outcome FROM intruder_check ORDER BY id`).pluck().all()).toEqual([
      'perhaps',
      'nobody',
      'nobody',
    ]);
  });

  it('is not kept for words that were changed while they were read', async () => {
    const { session, workshopId } = aWorkshopWith('Nobody explains it.');
    const digest = await digestOf(session, workshopId);
    await aNote(session, workshopId, 'Typed meanwhile.');
    const { departure } = roomOf(session);
    expect(await refusalCode(() => departure.check({ workshopId, digest, outcome: 'nobody' }))).toBe('check-missing');
    expect(session.db.prepare(`SELECT count(*) FROM intruder_check`).pluck().get()).toBe(0);
  });

  it('leaves no trace when its workshop is removed', async () => {
    const { session, workshopId, folder } = aWorkshopWith('We moved to Rochdale.');
    await tried(session, workshopId);
    await seal(session, workshopId, folder, 'agreed');
    await roomOf(session).workshop.remove({ workshopId, reviewConfirmed: true });
    const left = ['intruder_check', 'clearance_override'].map((table) =>
      session.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
    );
    expect(left).toEqual([0, 0]);
  });
});

describe('an override', () => {
  it('lets out what warns, for a reason, and is counted: here, in the log and in the bundle', async () => {
    const { session, workshopId, folder } = aWorkshopWith('We moved to Rochdale.');
    await tried(session, workshopId);
    const header = await headerOf(folder, await seal(session, workshopId, folder, 'agreed'));
    expect(header.settled).toEqual({
      settlement: 'none',
      replaced: 0,
      readThrough: true,
      intruderCheck: true,
      overridden: 1,
    });
    expect(overridesIn(session)).toEqual([{ reason: 'agreed', overridden: 1 }]);
    expect(anonymiserHandlers(session).log({ workshopId })).toEqual([
      { category: 'place', action: 'overridden', times: 1 },
    ]);
  });

  it('is counted once for one content, however many files of it are written', async () => {
    const { session, workshopId, folder } = aWorkshopWith('We moved to Rochdale.');
    const digest = await tried(session, workshopId);
    const { departure } = roomOf(session);
    await departure.edition({ workshopId, digest, folder, override: { reason: 'lead-decided' } });
    await seal(session, workshopId, folder, 'lead-decided');
    expect(overridesIn(session)).toHaveLength(1);
    await aNote(session, workshopId, 'More.');
    await seal(session, workshopId, folder, 'lead-decided');
    expect(overridesIn(session)).toEqual([
      { reason: 'lead-decided', overridden: 1 },
      // Nobody tried the new content either.
      { reason: 'lead-decided', overridden: 2 },
    ]);
  });

  it('stands in for the second person where there is none', async () => {
    const { session, workshopId, folder } = aWorkshopWith('Nobody explains it.');
    const header = await headerOf(folder, await seal(session, workshopId, folder, 'nobody-else'));
    expect(header.settled).toEqual({ settlement: 'none', replaced: 0, readThrough: true, overridden: 1 });
  });

  it('never lets out what blocks, and never stands in for the reading', async () => {
    const { session, workshopId, folder } = aWorkshopWith('Kept by an earlier version.');
    const digest = await tried(session, workshopId);
    session.db.prepare(`UPDATE note SET text = 'Ring 07700 900142'`).run();
    expect(await refusalCode(() => seal(session, workshopId, folder, 'agreed'))).toBe('findings-open');
    session.db.prepare(`UPDATE note SET text = 'Changed since.'`).run();
    const { departure } = roomOf(session);
    const override = { reason: 'agreed' } as const;
    expect(await refusalCode(() => departure.edition({ workshopId, digest, folder, override }))).toBe(
      'read-through-missing',
    );
    expect([fs.readdirSync(folder), overridesIn(session)]).toEqual([[], []]);
  });

  it('is nothing where nothing stands in the way', async () => {
    const { session, workshopId, folder } = aWorkshopWith('Nobody explains it.');
    await tried(session, workshopId);
    const header = await headerOf(folder, await seal(session, workshopId, folder, 'agreed'));
    expect([header.settled.overridden, overridesIn(session)]).toEqual([undefined, []]);
  });
});
