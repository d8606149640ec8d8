import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { WorkshopId } from '#shared/model/ids.ts';
import { AppError } from '#shared/errors.ts';
import { getPack, listPacks } from '#core/pack/pack-service.ts';
import { aCard, aNote, aWorkshop, roomIn, undoIn } from '../support/builders.ts';
import { aCapturedWorkshop } from '../support/capture-samples.ts';
import { refusalCode, refusalOf } from '../support/refusal.ts';
import { openTestSession, roomOf } from '../support/test-session.ts';

const session = openTestSession('facilitator');
const { workshop } = roomOf(session);
const SETUP = {
  packId: 'bridge-the-gap',
  month: '2021-09',
  region: 'north west',
  audience: null,
  series: null,
  tableCount: 3,
};

describe('a workshop', () => {
  it.each(listPacks().map(({ id }) => id))(
    'of %s starts with its pack’s run-sheet, its tables and nothing said',
    async (packId) => {
      const pack = getPack(packId);
      const audience = pack.audiences[0]?.id ?? null;
      const { workshopId } = await workshop.create({ ...SETUP, packId, audience, series: ' Autumn ' });
      const room = await workshop.room({ workshopId });
      expect(room.workshop).toEqual({
        id: workshopId,
        packId,
        packVersion: pack.version,
        month: '2021-09',
        region: 'North West',
        audience,
        series: 'Autumn',
        concerns: 0,
      });
      expect(room.activities.map(({ key, label, kind }) => ({ id: key, label, kind }))).toEqual(
        pack.activities.map(({ id, label, kind }) => ({ id, label, kind })),
      );
      expect(room.tables.map(({ label }) => label)).toEqual(['Table 1', 'Table 2', 'Table 3']);
      expect([room.notes, room.cards, room.themes, room.polls, room.attendance, room.undoable]).toEqual([
        [],
        [],
        [],
        [],
        [],
        null,
      ]);
    },
  );

  it('is refused where its pack or audience is not known', async () => {
    for (const change of [{ packId: 'karaoke' }, { audience: 'everybody' }]) {
      expect(await refusalCode(() => workshop.create({ ...SETUP, ...change }))).toBe('wrong-input');
    }
  });

  it('is refused by the contract where it names a day, a town or no table', async () => {
    for (const change of [{ month: '2021-09-14' }, { region: 'Leeds' }, { tableCount: 0 }]) {
      await expect(workshop.create({ ...SETUP, ...change })).rejects.toThrow();
    }
  });

  it('is not found by an id that no workshop has', async () => {
    const nowhere = randomUUID() as WorkshopId;
    const refusal = await refusalOf(() => workshop.room({ workshopId: nowhere }));
    expect([refusal.code, refusal.message]).toEqual([
      'not-found',
      'There is no such workshop in this workspace. Nothing was changed. Look at the list of workshops.',
    ]);
    expect(await workshop.undo({ workshopId: nowhere })).toEqual({ undone: null });
  });
});

describe('the list of workshops', () => {
  it('has the latest month first and counts what each holds', async () => {
    const own = openTestSession('facilitator');
    const older = aCapturedWorkshop(own, { month: '2021-03' });
    const newer = aCapturedWorkshop(own, { month: '2021-10', notes: [] });
    const between = await aWorkshop(own);
    const list = await roomOf(own).workshop.list();
    expect(
      list.map(({ id, month, notes, problems, solutions, people }) => [id, month, notes, problems, solutions, people]),
    ).toEqual([
      [newer, '2021-10', 0, 2, 1, 7],
      [between, '2021-09', 0, 0, 0, 0],
      [older, '2021-03', 1, 2, 1, 7],
    ]);
    expect(new Set(list.map(({ packName, sealedAt }) => `${packName} ${sealedAt}`))).toEqual(
      new Set(['Bridge the Gap null']),
    );
  });
});

describe('undo', () => {
  it('goes back in each workshop by itself', async () => {
    const [one, two] = [await aWorkshop(session), await aWorkshop(session)];
    await aNote(session, one, 'in one');
    await aCard(session, two, { text: 'in two' });
    expect(await undoIn(session, one)).toBe('adding a note');
    expect([(await roomIn(session, one)).notes, (await roomIn(session, two)).cards.length]).toEqual([[], 1]);
  });

  it('keeps a step that could not be taken back, so that it can be tried again', async () => {
    const id = await aWorkshop(session);
    let isFull = true;
    session.undo.push(id, {
      label: 'a step',
      revert: () => {
        if (isFull) throw new AppError('disk-full', 'Full.');
      },
    });
    expect(await refusalCode(() => undoIn(session, id))).toBe('disk-full');
    isFull = false;
    expect([await undoIn(session, id), await undoIn(session, id)]).toEqual(['a step', null]);
  });

  it('remembers the last two hundred changes', async () => {
    const id = await aWorkshop(session);
    for (let number = 1; number <= 201; number += 1) await aNote(session, id, String(number));
    let steps = 0;
    while ((await undoIn(session, id)) !== null) steps += 1;
    expect([steps, (await roomIn(session, id)).notes.map(({ text }) => text)]).toEqual([200, ['1']]);
  });
});
