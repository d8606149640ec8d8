import { z } from 'zod';
import { WorkshopId } from './ids.ts';
import { Region } from './region.ts';
import { RawLabel } from './text.ts';

/** The month of a sitting, year and month only: the day would help somebody to find it. */
export const Month = z
  .string()
  .regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/u, 'Write the month as year and month, like 2021-09.');

/** What a pack asks before a workshop starts. No field asks for a name. */
export const WorkshopSetup = z.strictObject({
  packId: z.string(),
  month: Month,
  region: Region,
  audience: z.string().nullable(),
  series: RawLabel.nullable(),
  tableCount: z.int().min(1).max(30),
});
export type WorkshopSetup = z.infer<typeof WorkshopSetup>;

/** One sitting, of one pack. */
export const Workshop = z.strictObject({
  id: WorkshopId,
  packId: z.string(),
  packVersion: z.int().positive(),
  month: Month,
  region: Region,
  audience: z.string().nullable(),
  series: z.string().nullable(),
  concerns: z.int().nonnegative(),
});
export type Workshop = z.infer<typeof Workshop>;

/** A line of the list of workshops; `sealedAt` is the time of the last sealed bundle (ISO 8601, UTC). */
export const WorkshopSummary = Workshop.extend({
  packName: z.string(),
  notes: z.int(),
  problems: z.int(),
  solutions: z.int(),
  people: z.int(),
  sealedAt: z.string().nullable(),
});
export type WorkshopSummary = z.infer<typeof WorkshopSummary>;
