import { z } from 'zod';
import { AttendanceLine, ConsentUse, Count } from '#shared/model/attendance.ts';
import { WorkshopId } from '#shared/model/ids.ts';
import { method, Nothing } from './define.ts';

export const attendance = {
  /** Sets one counter; 0 clears it. */
  set: method(AttendanceLine.extend({ workshopId: WorkshopId }), Nothing),
  setConsent: method(z.strictObject({ workshopId: WorkshopId, use: ConsentUse, count: Count }), Nothing),
  /** Counts one safeguarding concern. Its content is never asked for and never written. */
  addConcern: method(z.strictObject({ workshopId: WorkshopId }), Nothing),
};
