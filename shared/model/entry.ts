import { z } from 'zod';
import { ActivityId, CardId, NoteId, TableId, ThemeId, WorkshopId } from './ids.ts';
import { RawLabel, RawText } from './text.ts';

/** A card is a problem or a solution. */
export const CardKind = z.enum(['problem', 'solution']);
export type CardKind = z.infer<typeof CardKind>;

/** In the person's own words, or in short by the facilitator. */
export const Wording = z.enum(['verbatim', 'paraphrase']);
export type Wording = z.infer<typeof Wording>;

/** A note as it is typed. */
export const NoteDraft = z.strictObject({
  workshopId: WorkshopId,
  activityId: ActivityId,
  tableId: TableId.nullable(),
  text: RawText,
});
export type NoteDraft = z.infer<typeof NoteDraft>;

/** A card as it is typed; a solution may name the problems it answers at once. */
export const CardDraft = z.strictObject({
  workshopId: WorkshopId,
  kind: CardKind,
  wording: Wording,
  tableId: TableId.nullable(),
  theme: RawLabel.nullable(),
  text: RawText,
  answers: z.array(CardId),
});
export type CardDraft = z.infer<typeof CardDraft>;

/** A saved note; `savedAt` is ISO 8601, UTC, and never leaves the laptop. */
export const Note = z.strictObject({
  id: NoteId,
  seq: z.int(),
  activityId: ActivityId,
  tableId: TableId.nullable(),
  text: z.string(),
  savedAt: z.string(),
});
export type Note = z.infer<typeof Note>;

/** A saved card; `answers` are the problems that a solution answers, `votes` is null until somebody counted. */
export const Card = z.strictObject({
  id: CardId,
  seq: z.int(),
  kind: CardKind,
  wording: Wording,
  tableId: TableId.nullable(),
  themeId: ThemeId.nullable(),
  text: z.string(),
  votes: z.int().nonnegative().nullable(),
  answers: z.array(CardId),
  savedAt: z.string(),
});
export type Card = z.infer<typeof Card>;
