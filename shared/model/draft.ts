import { z } from 'zod';
import { CardKind, Wording } from './entry.ts';
import { ActivityId, CardId, NoteId, TableId, WorkshopId } from './ids.ts';
import { LONGEST_TEXT } from './text.ts';

/** A change to a saved entry that was begun and not saved. */
export const BegunEdit = z.strictObject({
  entryId: z.union([NoteId, CardId]),
  text: z.string().max(LONGEST_TEXT * 2),
  tableId: TableId.nullable(),
  wording: Wording,
  theme: z.string().max(200),
});
export type BegunEdit = z.infer<typeof BegunEdit>;

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
  /** What stands in the dialog that changes an entry; none where it is left out. */
  edit: BegunEdit.nullable().optional(),
});
export type Draft = z.infer<typeof Draft>;

/** The draft that was typed last, and where. */
export const LastDraft = z.strictObject({ workshopId: WorkshopId, draft: Draft });
export type LastDraft = z.infer<typeof LastDraft>;
