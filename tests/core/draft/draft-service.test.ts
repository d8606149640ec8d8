import { beforeEach, describe, expect, it } from 'vitest';
import { draftHandlers } from '#core/draft/draft-service.ts';
import type { Draft } from '#shared/model/draft.ts';
import type { CardId, NoteId, WorkshopId } from '#shared/model/ids.ts';
import { aWorkshop, roomIn } from '../support/builders.ts';
import { refusalCode } from '../support/refusal.ts';
import { openTestSession, roomOf } from '../support/test-session.ts';

const session = openTestSession('facilitator');
const draft = draftHandlers(session);
const { note, card } = roomOf(session);
let workshopId: WorkshopId;
beforeEach(async () => {
  workshopId = await aWorkshop(session);
});

const typed = (text: string, part: Partial<Draft> = {}): Draft => ({
  kind: 'note',
  activityId: null,
  tableId: null,
  wording: 'verbatim',
  theme: '',
  answers: [],
  text,
  caretStart: text.length,
  caretEnd: text.length,
  ...part,
});

async function aNoteOf(text: string): Promise<NoteId> {
  const activityId = (await roomIn(session, workshopId)).activities[0]?.id;
  if (activityId === undefined) throw new Error('the room has a step');
  const { id } = await note.add({ workshopId, activityId, tableId: null, text });
  return id;
}

const aProblemOf = async (text: string): Promise<CardId> => {
  const { id } = await card.add({
    workshopId,
    kind: 'problem',
    wording: 'verbatim',
    tableId: null,
    theme: null,
    text,
    answers: [],
  });
  return id;
};

const editOf = (entryId: NoteId | CardId, text: string): Draft['edit'] => ({
  entryId,
  text,
  tableId: null,
  wording: 'verbatim',
  theme: '',
});

describe('a draft', () => {
  it('is there as it was typed, with its caret, and is gone with an empty text', async () => {
    await draft.save({ workshopId, draft: typed('  Half a sen', { caretStart: 3 }) });
    expect(await draft.read({ workshopId })).toEqual(typed('  Half a sen', { caretStart: 3 }));
    await draft.save({ workshopId, draft: typed('') });
    expect(await draft.read({ workshopId })).toBeNull();
  });

  it('that was typed last leads back to its workshop', async () => {
    const other = await aWorkshop(session);
    await draft.save({ workshopId, draft: typed('first') });
    await draft.save({ workshopId: other, draft: typed('second') });
    expect((await draft.last(undefined))?.workshopId).toBe(other);
    await draft.save({ workshopId, draft: typed('first again') });
    expect((await draft.last(undefined))?.workshopId).toBe(workshopId);
  });

  it('goes in the commit that makes an entry of it, so that a crash after it shows nothing twice', async () => {
    await draft.save({ workshopId, draft: typed(' They never\r\nasked. ') });
    await aNoteOf(' They never\r\nasked. ');
    expect(await draft.read({ workshopId })).toBeNull();
    await draft.save({ workshopId, draft: typed('Ask first.', { kind: 'solution' }) });
    await card.add({
      workshopId,
      kind: 'solution',
      wording: 'verbatim',
      tableId: null,
      theme: null,
      text: 'Ask first.',
      answers: [],
    });
    expect(await draft.read({ workshopId })).toBeNull();
  });

  it('keeps what was typed beyond the entry, and what is other words', async () => {
    await draft.save({ workshopId, draft: typed('They never asked. And th', { theme: 'Moves' }) });
    await aNoteOf('They never asked.');
    expect(await draft.read({ workshopId })).toEqual(typed(' And th'));
    await draft.save({ workshopId, draft: typed('Something else') });
    await aNoteOf('They never asked.');
    expect(await draft.read({ workshopId })).toEqual(typed('Something else'));
  });

  it('of a change goes in the commit that makes the change, and what stands in the composer stays', async () => {
    const noteId = await aNoteOf('They never asked.');
    await draft.save({ workshopId, draft: typed('And th', { edit: editOf(noteId, 'They always asked.') }) });
    await note.edit({ id: noteId, text: 'They always asked.', tableId: null });
    expect(await draft.read({ workshopId })).toEqual(typed('And th', { edit: null }));
    const cardId = await aProblemOf('Nobody asks.');
    await draft.save({ workshopId, draft: typed('', { edit: editOf(cardId, 'Nobody asked.') }) });
    await card.edit({ id: cardId, text: 'Nobody asked.', wording: 'verbatim', tableId: null, theme: null });
    expect(await draft.read({ workshopId })).toBeNull();
  });

  it('of a change to one entry stays when another is changed', async () => {
    const first = await aNoteOf('They never asked.');
    const second = await aNoteOf('Nobody came.');
    await draft.save({ workshopId, draft: typed('', { edit: editOf(first, 'They alw') }) });
    await note.edit({ id: second, text: 'Nobody ever came.', tableId: null });
    expect((await draft.read({ workshopId }))?.edit?.text).toBe('They alw');
  });

  it('belongs to a workshop that is there', async () => {
    const stranger = '00000000-0000-4000-8000-000000000000' as WorkshopId;
    expect(await refusalCode(() => draft.save({ workshopId: stranger, draft: typed('x') }))).toBe('not-found');
  });
});
