import { z } from 'zod';
import { CardKind, Wording } from './entry.ts';
import { ActivityId, CardId, TableId, WorkshopId } from './ids.ts';
import { LONGEST_TEXT } from './text.ts';

/** What stands in the composer and is not an entry yet, with the caret; it is kept through a lock and a crash. */
export const Draft = z.strictObject({
  kind: z.union([z.literal('note'), CardKind]),
  activityId: ActivityId.nullable(),
  tableId: TableId.nullable(),
  wording: Wording,
  theme: z.string().max(200),
  /** The problems that a solution answers; none where it is left out. */
  answers: z.array(CardId).max(200).optional(),
  /** As it was typed, half a sentence or more; UTF-16 code units. */
  text: z.string().max(LONGEST_TEXT * 2),
  caretStart: z.int().nonnegative(),
  caretEnd: z.int().nonnegative(),
});
export type Draft = z.infer<typeof Draft>;

/** The draft that was typed last, and where. */
export const LastDraft = z.strictObject({ workshopId: WorkshopId, draft: Draft });
export type LastDraft = z.infer<typeof LastDraft>;
