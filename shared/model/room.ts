import { z } from 'zod';
import { AttendanceLine, Consent } from './attendance.ts';
import { Card, Note } from './entry.ts';
import { ActivityId, TableId, ThemeId } from './ids.ts';
import { ActivityKind } from './pack.ts';
import { Workshop } from './workshop.ts';

/** One step of the run-sheet, as the pack had it when the workshop began. */
export const Activity = z.strictObject({
  id: ActivityId,
  key: z.string(),
  label: z.string(),
  kind: ActivityKind,
});
export type Activity = z.infer<typeof Activity>;

/** A small group inside a workshop. */
export const Table = z.strictObject({ id: TableId, label: z.string() });
export type Table = z.infer<typeof Table>;

/** A heading that cards are gathered under. */
export const Theme = z.strictObject({ id: ThemeId, name: z.string() });
export type Theme = z.infer<typeof Theme>;

/** A question put to the room and how many people chose each option. */
export const Poll = z.strictObject({
  question: z.string(),
  options: z.array(z.strictObject({ label: z.string(), count: z.int().nonnegative() })),
});
export type Poll = z.infer<typeof Poll>;

/** Everything of one workshop that the room's screen shows, entries oldest first. */
export const Room = z.strictObject({
  workshop: Workshop,
  activities: z.array(Activity),
  tables: z.array(Table),
  themes: z.array(Theme),
  notes: z.array(Note),
  cards: z.array(Card),
  polls: z.array(Poll),
  attendance: z.array(AttendanceLine),
  consent: Consent,
  /** What undo would take back, in words; null where there is nothing. */
  undoable: z.string().nullable(),
});
export type Room = z.infer<typeof Room>;
