import { z } from 'zod';
import { CardDraft, NoteDraft, Wording } from '#shared/model/entry.ts';
import { CardId, NoteId, TableId } from '#shared/model/ids.ts';
import { Count } from '#shared/model/attendance.ts';
import { RawLabel, RawText } from '#shared/model/text.ts';
import { method, Nothing } from './define.ts';

/** Answered only after the commit that holds the entry; `savedAt` is ISO 8601, UTC. */
const Saved = z.strictObject({ savedAt: z.string() });

/** An entry's words may have been replaced on the way in: `replaced` says how often. */
const SavedWords = Saved.extend({ replaced: z.int().nonnegative() });

export const note = {
  add: method(NoteDraft, SavedWords.extend({ id: NoteId })),
  edit: method(
    z.strictObject({
      id: NoteId,
      text: RawText,
      tableId: TableId.nullable(),
    }),
    SavedWords,
  ),
  remove: method(z.strictObject({ id: NoteId }), Nothing),
};

export const card = {
  add: method(CardDraft, SavedWords.extend({ id: CardId })),
  edit: method(
    z.strictObject({
      id: CardId,
      text: RawText,
      wording: Wording,
      tableId: TableId.nullable(),
      theme: RawLabel.nullable(),
    }),
    SavedWords,
  ),
  remove: method(z.strictObject({ id: CardId }), Nothing),
  /** Sets which problems a solution answers, replacing what was set before. */
  link: method(z.strictObject({ solutionId: CardId, problemIds: z.array(CardId).max(200) }), Saved),
  /** Sets how many votes the room gave a card; null takes the count away. */
  vote: method(z.strictObject({ id: CardId, count: Count.nullable() }), Saved),
};
