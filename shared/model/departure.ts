import { z } from 'zod';
import { Finding } from './finding.ts';
import { WorkshopId } from './ids.ts';

/** One piece of text as it will leave, beside what is in the workspace. */
export const DepartingText = z.strictObject({
  recordId: z.string(),
  what: z.enum(['series', 'table', 'theme', 'note', 'problem', 'solution', 'poll question', 'poll option']),
  typed: z.string(),
  leaves: z.string(),
  findings: z.array(Finding),
});
export type DepartingText = z.infer<typeof DepartingText>;

/**
 * What is about to leave the laptop. `digest` names exactly this content: a read-through holds for it alone, so a
 * change afterwards asks for another.
 */
export const Departure = z.strictObject({
  workshopId: WorkshopId,
  digest: z.string(),
  texts: z.array(DepartingText),
  /** Rows that the sealed bundle will hold, by table. */
  rows: z.record(z.string(), z.int().nonnegative()),
  attendanceTotal: z.int().nonnegative(),
  /** How the open edition words the number of people. */
  attendanceInWords: z.string(),
});
export type Departure = z.infer<typeof Departure>;
