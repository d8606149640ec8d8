import { AppError } from '#shared/errors.ts';
import type { CoreHandlers } from '#shared/contract/index.ts';
import type { AttendanceLine, Consent, ConsentUse } from '#shared/model/attendance.ts';
import { getPack } from '../pack/pack-service.ts';
import { derivedId } from '../record/derived-id.ts';
import { addRecord, changeRecord, hasRecord } from '../record/record-service.ts';
import { getWorkshop } from '../workshop/find-workshop.ts';
import { inTransaction, requireKind, type Session } from '../workspace/session.ts';
import { selectAttendance, selectConsentCounts } from './attendance-queries.ts';

/** The counters of a workshop that are not nought. */
export function attendanceOf(session: Session, workshopId: string): readonly AttendanceLine[] {
  return selectAttendance(session.db, workshopId);
}

/** How many people agreed to each use; nought where nobody was asked yet. */
export function consentOf(session: Session, workshopId: string): Consent {
  const counts = Object.fromEntries(selectConsentCounts(session.db, workshopId).map(({ use, count }) => [use, count]));
  return { notes: counts['notes'] ?? 0, quotes: counts['quotes'] ?? 0, pictures: counts['pictures'] ?? 0 };
}

/**
 * Inside a transaction: sets a counter and gives what it was. Its id follows from what it counts, so that two laptops
 * that counted one room hold the same counter and their totals never add up twice.
 */
export function setAttendance(session: Session, workshopId: string, line: AttendanceLine): number {
  const id = derivedId('attendance', workshopId, line.group, line.band);
  if (hasRecord(session, 'attendance', id))
    return Number(changeRecord(session, 'attendance', id, { count: line.count })['count']);
  addRecord(session, 'attendance', { id, workshop_id: workshopId, ...line });
  return 0;
}

/** Inside a transaction: sets how many people agreed to a use and gives what it was. */
export function setConsent(session: Session, workshopId: string, use: ConsentUse, count: number): number {
  const id = derivedId('consent', workshopId, use);
  if (hasRecord(session, 'consent', id)) return Number(changeRecord(session, 'consent', id, { count })['count']);
  addRecord(session, 'consent', { id, workshop_id: workshopId, use, count });
  return 0;
}

function set(session: Session, workshopId: string, line: AttendanceLine): void {
  const pack = getPack(getWorkshop(session, workshopId).packId);
  if (!pack.groups.some(({ id }) => id === line.group) || !pack.bands.some(({ id }) => id === line.band)) {
    throw new AppError(
      'wrong-input',
      'That is not a group and band of this workshop’s pack. Nothing was counted. Use one of its counters.',
    );
  }
  const before = inTransaction(session, () => setAttendance(session, workshopId, line));
  session.undo.push(workshopId, {
    label: 'counting people',
    revert: () => setAttendance(session, workshopId, { ...line, count: before }),
  });
  session.changed('workshop');
}

function consent(session: Session, workshopId: string, use: ConsentUse, count: number): void {
  getWorkshop(session, workshopId);
  const before = inTransaction(session, () => setConsent(session, workshopId, use, count));
  session.undo.push(workshopId, {
    label: 'counting consent',
    revert: () => setConsent(session, workshopId, use, before),
  });
  session.changed('workshop');
}

function addConcern(session: Session, workshopId: string): void {
  const { concerns } = getWorkshop(session, workshopId);
  inTransaction(session, () => changeRecord(session, 'workshop', workshopId, { concerns: concerns + 1 }));
  session.changed('workshop');
}

export function attendanceHandlers(session: Session): CoreHandlers['attendance'] {
  requireKind(session, 'facilitator');
  return {
    set: ({ workshopId, ...line }) => set(session, workshopId, line),
    setConsent: ({ workshopId, use, count }) => consent(session, workshopId, use, count),
    addConcern: ({ workshopId }) => addConcern(session, workshopId),
  };
}
