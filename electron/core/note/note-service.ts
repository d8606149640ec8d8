import { takeFromDraft } from '../draft/draft-service.ts';
import { AppError } from '#shared/errors.ts';
import type { CoreHandlers } from '#shared/contract/index.ts';
import type { NoteDraft } from '#shared/model/entry.ts';
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

function add(session: Session, draft: NoteDraft): { readonly id: string; readonly savedAt: string } {
  const { workshopId, activityId, tableId, text } = draft;
  getWorkshop(session, workshopId);
  requireInWorkshop(session, workshopId, 'activity', activityId);
  if (tableId !== null) requireInWorkshop(session, workshopId, 'table', tableId);
  const id = session.newId();
  inTransaction(session, () => {
    addRecord(session, 'note', { id, workshop_id: workshopId, activity_id: activityId, table_id: tableId, text });
    takeFromDraft(session, workshopId, text);
  });
  session.undo.push(workshopId, {
    label: 'adding a note',
    revert: () => removeRecord(session, 'note', session.undo.idNow(id)),
  });
  session.changed('workshop');
  return { id, savedAt: session.now().toISOString() };
}

function edit(
  session: Session,
  id: string,
  changes: { readonly text: string; readonly table_id: string | null },
): { readonly savedAt: string } {
  const workshopId = workshopOf(session, id);
  if (changes.table_id !== null) requireInWorkshop(session, workshopId, 'table', changes.table_id);
  const before = inTransaction(session, () => changeRecord(session, 'note', id, changes));
  session.undo.push(workshopId, { label: 'changing a note', revert: () => revertRecord(session, 'note', id, before) });
  session.changed('workshop');
  return { savedAt: session.now().toISOString() };
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
    edit: ({ id, text, tableId }) => edit(session, id, { text, table_id: tableId }),
    remove: ({ id }) => remove(session, id),
  };
}
