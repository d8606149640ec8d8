import type { AttendanceLine } from '#shared/model/attendance.ts';
import type { Db } from '../db/driver.ts';

/** The counters of a workshop that are not nought. */
export function selectAttendance(db: Db, workshopId: string): readonly AttendanceLine[] {
  return db
    .prepare<[string], AttendanceLine>(
      `SELECT "group", band, count FROM attendance WHERE workshop_id = ? AND count > 0 ORDER BY seq`,
    )
    .all(workshopId);
}

export function selectConsentCounts(
  db: Db,
  workshopId: string,
): readonly { readonly use: string; readonly count: number }[] {
  return db
    .prepare<[string], { use: string; count: number }>(
      `SELECT use, count FROM consent WHERE workshop_id = ? ORDER BY seq`,
    )
    .all(workshopId);
}
