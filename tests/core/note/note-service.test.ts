import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WorkshopId } from '#shared/model/ids.ts';
import { aNote, aWorkshop, roomIn, undoIn } from '../support/builders.ts';
import { foundBy } from '../support/corpus-dump.ts';
import { pretendSealed, revisionOf, tombstoneWords } from '../support/records.ts';
import { refusalOf } from '../support/refusal.ts';
import { openTestSession, roomOf } from '../support/test-session.ts';

const session = openTestSession('facilitator');
const { note } = roomOf(session);
let workshopId: WorkshopId;
beforeEach(async () => {
  workshopId = await aWorkshop(session);
});

const texts = async () => (await roomIn(session, workshopId)).notes.map(({ text }) => text);
const idNow = async () => (await roomIn(session, workshopId)).notes.at(-1)?.id ?? 'none';

describe('a note', () => {
  it('is in the room once it was added, with its table, its activity and when it was saved', async () => {
    const { activities, tables } = await roomIn(session, workshopId);
    const [activityId, tableId] = [activities[1]?.id, tables[1]?.id];
    if (!activityId || !tableId) throw new Error('the room has two of each');
    session.topics.length = 0;
    const { id, savedAt } = await note.add({ workshopId, activityId, tableId, text: '  Tell us\r\nfirst ' });
    expect((await roomIn(session, workshopId)).notes).toEqual([
      {
        id,
        seq: expect.any(Number) as number,
        activityId,
        tableId,
        text: 'Tell us\nfirst',
        savedAt: expect.stringMatching(/^2021-09-14T10:/u) as string,
      },
    ]);
    expect(savedAt).toMatch(/^2021-09-14T10:/u);
    expect([revisionOf(session, 'note', id), session.topics]).toEqual([1, ['workshop']]);
  });

  it('stands below those that were added before it', async () => {
    for (const text of ['one', 'two', 'three']) await aNote(session, workshopId, text);
    expect(await texts()).toEqual(['one', 'two', 'three']);
  });

  it('has another revision and another word in the search after each change', async () => {
    const id = await aNote(session, workshopId, 'unchangedword');
    await note.edit({ id, text: 'changedword', tableId: null });
    expect([await texts(), revisionOf(session, 'note', id)]).toEqual([['changedword'], 2]);
    expect([foundBy(session.db, 'unchangedword'), foundBy(session.db, 'changedword')]).toEqual([[], ['changedword']]);
  });

  it('leaves a tombstone, and no word in the search, when it is deleted', async () => {
    const id = await aNote(session, workshopId, 'goneword');
    await note.remove({ id });
    expect([await texts(), tombstoneWords(session, workshopId), foundBy(session.db, 'goneword')]).toEqual([
      [],
      [`note ${id} 2`],
      [],
    ]);
  });

  it('is taken back, changed back and brought back by undo, the last change first', async () => {
    const id = await aNote(session, workshopId, 'first wording');
    await note.edit({ id, text: 'second wording', tableId: null });
    await note.remove({ id });
    expect((await roomIn(session, workshopId)).undoable).toBe('deleting a note');

    expect(await undoIn(session, workshopId)).toBe('deleting a note');
    expect([
      await texts(),
      await idNow(),
      revisionOf(session, 'note', id),
      tombstoneWords(session, workshopId),
    ]).toEqual([['second wording'], id, 3, []]);
    expect(await undoIn(session, workshopId)).toBe('changing a note');
    expect([await texts(), revisionOf(session, 'note', id)]).toEqual([['first wording'], 4]);
    expect(await undoIn(session, workshopId)).toBe('adding a note');
    expect([await texts(), tombstoneWords(session, workshopId)]).toEqual([[], [`note ${id} 5`]]);
    expect([await undoIn(session, workshopId), (await roomIn(session, workshopId)).undoable]).toEqual([null, null]);
  });

  it('comes back under a new id where a sealed bundle has told of its deletion, and earlier changes can still be taken back', async () => {
    const id = await aNote(session, workshopId, 'first wording');
    await note.edit({ id, text: 'second wording', tableId: null });
    await note.remove({ id });
    pretendSealed(session, workshopId);

    await undoIn(session, workshopId);
    const newId = await idNow();
    expect([newId === id, await texts(), revisionOf(session, 'note', newId)]).toEqual([false, ['second wording'], 1]);
    expect(tombstoneWords(session, workshopId)).toEqual([`note ${id} 3`]);
    expect(await undoIn(session, workshopId)).toBe('changing a note');
    expect([await texts(), await idNow()]).toEqual([['first wording'], newId]);
    expect(await undoIn(session, workshopId)).toBe('adding a note');
    expect(await texts()).toEqual([]);
    expect(tombstoneWords(session, workshopId).toSorted()).toEqual([`note ${id} 3`, `note ${newId} 3`].toSorted());
  });

  it('comes back each time, however often it is deleted and sealed', async () => {
    await aNote(session, workshopId, 'stubborn');
    for (let round = 0; round < 3; round += 1) {
      await note.remove({ id: await idNow() });
      pretendSealed(session, workshopId);
      await undoIn(session, workshopId);
    }
    expect(await undoIn(session, workshopId)).toBe('adding a note');
    expect([await texts(), tombstoneWords(session, workshopId).length]).toEqual([[], 4]);
  });

  it('is refused, and nothing written, where it would belong to nothing', async () => {
    const elsewhere = await roomIn(session, await aWorkshop(session));
    const here = await roomIn(session, workshopId);
    const [activityId, theirActivity, theirTable] = [
      here.activities[0]?.id,
      elsewhere.activities[0]?.id,
      elsewhere.tables[0]?.id,
    ];
    if (!activityId || !theirActivity || !theirTable) throw new Error('rooms have activities and tables');
    const draft = { workshopId, activityId, tableId: null, text: 'x' };
    const known = await aNote(session, workshopId, 'known');
    const attempts = [
      () => note.add({ ...draft, workshopId: randomUUID() }),
      () => note.add({ ...draft, activityId: randomUUID() }),
      () => note.add({ ...draft, activityId: theirActivity }),
      () => note.add({ ...draft, tableId: randomUUID() }),
      () => note.add({ ...draft, tableId: theirTable }),
      () => note.edit({ id: known, text: 'x', tableId: theirTable }),
      () => note.edit({ id: randomUUID(), text: 'x', tableId: null }),
      () => note.remove({ id: randomUUID() }),
    ];
    for (const attempt of attempts) {
      const { code, message } = await refusalOf(attempt);
      expect([code, message.includes('Nothing was changed.')]).toEqual(['not-found', true]);
    }
    expect([await texts(), (await roomIn(session, workshopId)).undoable]).toEqual([['known'], 'adding a note']);
  });
});
