import { z } from 'zod';
import { Finding } from './finding.ts';
import { WorkshopId } from './ids.ts';

/** The tables that have a free text: one column each. */
export const TextTable = z.enum(['workshop', 'table', 'theme', 'note', 'card', 'poll', 'poll_option']);
export type TextTable = z.infer<typeof TextTable>;

/** One piece of text as it will leave, with what is still open in it. */
export const DepartingText = z.strictObject({
  table: TextTable,
  recordId: z.string(),
  what: z.enum(['series', 'table', 'theme', 'note', 'problem', 'solution', 'poll question', 'poll option']),
  text: z.string(),
  findings: z.array(Finding),
});
export type DepartingText = z.infer<typeof DepartingText>;

/** Words in a text, as they were when somebody decided about them. */
export const WordsInText = z.strictObject({
  table: TextTable,
  recordId: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  words: z.string().min(1),
});
export type WordsInText = z.infer<typeof WordsInText>;

/** What a second person answers who tried to name somebody: `perhaps` is a yes as well. */
export const IntruderOutcome = z.enum(['nobody', 'perhaps']);
export type IntruderOutcome = z.infer<typeof IntruderOutcome>;

/** Why something leaves although it stands open; a fixed choice, because words of one's own could hold a name. */
export const OverrideReason = z.enum(['agreed', 'lead-decided', 'talked-over', 'nobody-else']);
export type OverrideReason = z.infer<typeof OverrideReason>;

/**
 * What is about to leave the laptop. `digest` names exactly this content: a read-through and a second person's answer hold
 * for it alone, so a change afterwards asks for both again.
 */
export const Departure = z.strictObject({
  workshopId: WorkshopId,
  digest: z.string(),
  texts: z.array(DepartingText),
  /** What a second person answered about this content; null where nobody was asked. */
  check: IntruderOutcome.nullable(),
  /** Somebody tried before, and it was changed since. */
  isCheckOutdated: z.boolean(),
  /** How much was replaced since the first word was typed. */
  replaced: z.int().nonnegative(),
  /** Rows that the sealed bundle will hold, by table. */
  rows: z.record(z.string(), z.int().nonnegative()),
  attendanceTotal: z.int().nonnegative(),
  /** How the open edition words the number of people. */
  attendanceInWords: z.string(),
});
export type Departure = z.infer<typeof Departure>;
