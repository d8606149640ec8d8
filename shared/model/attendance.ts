import { z } from 'zod';

/** A count of people, never a list: whole, and no larger than a big hall. */
export const Count = z.int().min(0).max(9999);

/** How many people of one cohort group and band were there. */
export const AttendanceLine = z.strictObject({ group: z.string(), band: z.string(), count: Count });
export type AttendanceLine = z.infer<typeof AttendanceLine>;

/** What people may agree to, each counted by itself. */
export const ConsentUse = z.enum(['notes', 'quotes', 'pictures']);
export type ConsentUse = z.infer<typeof ConsentUse>;

/** One count for each use. */
export const Consent = z.strictObject({ notes: Count, quotes: Count, pictures: Count });
export type Consent = z.infer<typeof Consent>;
