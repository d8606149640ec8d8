import { AppError } from '#shared/errors.ts';
import type { CoreHandlers } from '#shared/contract/index.ts';
import type { NoteDraft } from '#shared/model/entry.ts';
import type { RawText } from '#shared/model/text.ts';
import { keepText } from '../anonymiser/keep-text.ts';
import { takeEditFromDraft, takeFromDraft } from '../draft/draft-service.ts';
import {
  addRecord,
  changeRecord,
  removeRecord,
  requireInWorkshop,
  restoreRecords,
  revertRecord,
} from '../record/record-service.ts';
import { getWorkshop } from '../workshop/find-workshop.ts';
import { inTransaction, requireKind, type Session } from '../workspace/session.ts';
import { type NoteRow, selectNotes, selectNoteWorkshop } from './note-queries.ts';

/** The notes of a workshop, oldest first. */
export function notesOf(session: Session, workshopId: string): readonly NoteRow[] {
  return selectNotes(session.db, workshopId);
}

function workshopOf(session: Session, id: string): string {
  const workshopId = selectNoteWorkshop(session.db, id);
  if (workshopId) return workshopId;
  throw new AppError('not-found', 'That note is not there any more. Nothing was changed. Undo may bring it back.');
}

/** Answered after the commit; `replaced` says how much of the words was personal and is not kept. */
interface Saved {
  readonly savedAt: string;
  readonly replaced: number;
}

function add(session: Session, draft: NoteDraft): Saved & { readonly id: string } {
  const { workshopId, activityId, tableId, text } = draft;
  getWorkshop(session, workshopId);
  requireInWorkshop(session, workshopId, 'activity', activityId);
  if (tableId !== null) requireInWorkshop(session, workshopId, 'table', tableId);
  const id = session.newId();
  const replaced = inTransaction(session, () => {
    const kept = keepText(session, workshopId, text);
    const row = { id, workshop_id: workshopId, activity_id: activityId, table_id: tableId, text: kept.text };
    addRecord(session, 'note', row);
    takeFromDraft(session, workshopId, kept.text);
    return kept.replaced;
  });
  session.undo.push(workshopId, {
    label: 'adding a note',
    revert: () => removeRecord(session, 'note', session.undo.idNow(id)),
  });
  session.changed('workshop');
  return { id, savedAt: session.now().toISOString(), replaced };
}

interface NoteEdit {
  readonly text: RawText;
  readonly tableId: string | null;
}

function edit(session: Session, id: string, { text, tableId }: NoteEdit): Saved {
  const workshopId = workshopOf(session, id);
  if (tableId !== null) requireInWorkshop(session, workshopId, 'table', tableId);
  const { before, replaced } = inTransaction(session, () => {
    const kept = keepText(session, workshopId, text);
    const before = changeRecord(session, 'note', id, { text: kept.text, table_id: tableId });
    takeEditFromDraft(session, workshopId, id);
    return { before, replaced: kept.replaced };
  });
  session.undo.push(workshopId, { label: 'changing a note', revert: () => revertRecord(session, 'note', id, before) });
  session.changed('workshop');
  return { savedAt: session.now().toISOString(), replaced };
}

function remove(session: Session, id: string): void {
  const workshopId = workshopOf(session, id);
  const removed = inTransaction(session, () => removeRecord(session, 'note', id));
  session.undo.push(workshopId, { label: 'deleting a note', revert: () => restoreRecords(session, [removed]) });
  session.changed('workshop');
}

export function noteHandlers(session: Session): CoreHandlers['note'] {
  requireKind(session, 'facilitator');
  return {
    add: (draft) => add(session, draft),
    edit: ({ id, ...changes }) => edit(session, id, changes),
    remove: ({ id }) => remove(session, id),
  };
}
