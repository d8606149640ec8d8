import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WorkshopId } from '#shared/model/ids.ts';
import { aWorkshop, roomIn, undoIn } from '../support/builders.ts';
import { refusalOf } from '../support/refusal.ts';
import { openTestSession, roomOf } from '../support/test-session.ts';

const session = openTestSession('facilitator');
const { attendance, workshop } = roomOf(session);
let workshopId: WorkshopId;
beforeEach(async () => {
  workshopId = await aWorkshop(session);
});

const lines = async () =>
  (await roomIn(session, workshopId)).attendance.map(({ group, band, count }) => `${group} ${band} ${count}`);
const line = { group: 'care-experienced', band: '16-17' };

describe('a counter of people', () => {
  it('is set, changed, cleared with nought, and taken back step by step', async () => {
    const seen: string[] = [];
    for (const count of [3, 7, 0, 2]) {
      await attendance.set({ workshopId, ...line, count });
      seen.push((await lines()).join());
    }
    for (let step = 0; step < 4; step += 1) {
      expect(await undoIn(session, workshopId)).toBe('counting people');
      seen.push((await lines()).join());
    }
    const at = (count: number) => `care-experienced 16-17 ${count}`;
    expect(seen).toEqual([at(3), at(7), '', at(2), '', at(7), at(3), '']);
  });

  it('adds up to the people of its workshop and of no other', async () => {
    const other = await aWorkshop(session);
    await attendance.set({ workshopId, ...line, count: 3 });
    await attendance.set({ workshopId, group: 'carers', band: '26+', count: 5 });
    await attendance.set({ workshopId: other, ...line, count: 90 });
    const people = Object.fromEntries((await workshop.list()).map((each) => [each.id, each.people]));
    expect([people[workshopId], people[other]]).toEqual([8, 90]);
  });

  it('has an id that follows from what it counts alone', async () => {
    await attendance.set({ workshopId, ...line, count: 3 });
    const idOf = () =>
      session.db.prepare<[string], string>(`SELECT id FROM attendance WHERE workshop_id = ?`).pluck().get(workshopId);
    const before = idOf();
    await attendance.set({ workshopId, ...line, count: 4 });
    expect(idOf()).toBe(before);
  });

  it.each([
    [{ ...line, group: 'facilitators' }, 'wrong-input'],
    [{ ...line, band: '26 and over' }, 'wrong-input'],
  ])('is refused for %j, which the pack does not count', async (given, code) => {
    expect((await refusalOf(() => attendance.set({ workshopId, ...given, count: 1 }))).code).toBe(code);
    expect(await lines()).toEqual([]);
  });

  it('never goes below nobody or above a hall', async () => {
    for (const count of [-1, 1.5, 10_000])
      await expect(attendance.set({ workshopId, ...line, count })).rejects.toThrow();
    expect(await lines()).toEqual([]);
  });
});

describe('a count of consent', () => {
  it('is kept for each use by itself and taken back', async () => {
    await attendance.setConsent({ workshopId, use: 'notes', count: 9 });
    await attendance.setConsent({ workshopId, use: 'quotes', count: 5 });
    await attendance.setConsent({ workshopId, use: 'notes', count: 8 });
    expect((await roomIn(session, workshopId)).consent).toEqual({ notes: 8, quotes: 5, pictures: 0 });
    expect(await undoIn(session, workshopId)).toBe('counting consent');
    expect((await roomIn(session, workshopId)).consent).toEqual({ notes: 9, quotes: 5, pictures: 0 });
  });
});

describe('a concern', () => {
  it('is counted, and cannot be taken back by undo', async () => {
    await attendance.addConcern({ workshopId });
    await attendance.addConcern({ workshopId });
    const { workshop: shown, undoable } = await roomIn(session, workshopId);
    expect([shown.concerns, undoable]).toEqual([2, null]);
  });
});

describe('counting', () => {
  it('finds no workshop that is not there', async () => {
    const nowhere = randomUUID() as WorkshopId;
    const attempts = [
      () => attendance.set({ workshopId: nowhere, ...line, count: 1 }),
      () => attendance.setConsent({ workshopId: nowhere, use: 'notes', count: 1 }),
      () => attendance.addConcern({ workshopId: nowhere }),
    ];
    for (const attempt of attempts) expect((await refusalOf(attempt)).code).toBe('not-found');
  });
});
