import { AppError } from '#shared/errors.ts';
import { selectLastSealing } from '../departure/sealing-queries.ts';
import { deleteWorkshopRecords } from '../record/record-service.ts';
import { inTransaction, type Session } from '../workspace/session.ts';
import { getWorkshop } from './find-workshop.ts';

/**
 * Deletes a workshop from this laptop, words, index and all; it leaves no tombstones, because the review keeps what it
 * was given. Backups let go of it when they are as old as their retention says.
 */
export function removeWorkshop(session: Session, workshopId: string): void {
  getWorkshop(session, workshopId);
  if (!selectLastSealing(session.db, workshopId)) {
    throw new AppError(
      'refused',
      'This workshop was never sealed, so the review cannot have it, and this laptop holds the only copy. Nothing was deleted. Seal it first.',
    );
  }
  inTransaction(session, () => deleteWorkshopRecords(session, workshopId));
  session.undo.clear(workshopId);
  session.forgetSoon();
  session.changed('workshop');
}
