import { AppError } from '#shared/errors.ts';
import type { Activity } from '#shared/model/room.ts';
import type { Draft } from './draft.ts';
import type { EntryDraft } from './room-data.ts';

/** What is sent to be kept: a note belongs to the step it was said in, a card to the workshop. */
export function toAdd(workshopId: string, draft: Draft, activities: readonly Activity[]): EntryDraft {
  const { kind, tableId, wording, text } = draft;
  if (kind !== 'note') {
    const theme = draft.theme.trim() === '' ? null : draft.theme;
    const answers = kind === 'solution' ? Array.from(draft.answers) : [];
    return { kind: 'card', card: { workshopId, kind, wording, tableId, theme, text, answers } };
  }
  const activity = activities.find(({ id }) => id === draft.activityId);
  if (activity === undefined)
    throw new AppError('wrong-input', 'Choose a step of the run-sheet first. Your words are still here.');
  return { kind: 'note', workshopId, activityId: activity.id, tableId, text };
}
