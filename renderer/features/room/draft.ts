import { useCallback, useSyncExternalStore } from 'react';
import type { Wording } from '#shared/model/entry.ts';
import type { Activity } from '#shared/model/room.ts';
import type { EntryKind } from './entry.ts';

/** What stands in the composer and has not been saved. */
export interface Draft {
  readonly activityId: string | null;
  readonly kind: EntryKind;
  readonly tableId: string | null;
  readonly wording: Wording;
  readonly theme: string;
  readonly text: string;
  readonly answers: readonly string[];
}

const EMPTY: Draft = {
  activityId: null,
  kind: 'note',
  tableId: null,
  wording: 'verbatim',
  theme: '',
  text: '',
  answers: [],
};

/** A change to parts of the draft, or what makes one from the draft as it is by then. */
export type DraftChange = Partial<Draft> | ((before: Draft) => Partial<Draft>);

/** Words that were typed and not saved outlive a change of screen and a lock, in memory only; they are gone at close. */
const kept = new Map<string, Draft>();
const listeners = new Set<() => void>();

/** The composer's content for one workshop, and how to change parts of it, whether or not the room is still in sight. */
export function useDraft(workshopId: string, activities: readonly Activity[]) {
  const draft = useSyncExternalStore(listen, () => draftOf(workshopId, activities));
  const change = useCallback(
    (part: DraftChange): void => {
      const before = draftOf(workshopId, activities);
      kept.set(workshopId, { ...before, ...(typeof part === 'function' ? part(before) : part) });
      for (const listener of listeners) listener();
    },
    [workshopId, activities],
  );
  return [draft, change] as const;
}

function draftOf(workshopId: string, activities: readonly Activity[]): Draft {
  const draft = kept.get(workshopId) ?? { ...EMPTY, ...startOf(activities[0]) };
  kept.set(workshopId, draft);
  return draft;
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What an activity offers first: problems and solutions where it asks for them, else notes. */
export function startOf(activity: Activity | undefined): Pick<Draft, 'activityId' | 'kind'> {
  if (activity === undefined) return { activityId: null, kind: 'note' };
  const kinds: Partial<Record<Activity['kind'], EntryKind>> = { problems: 'problem', solutions: 'solution' };
  return { activityId: activity.id, kind: kinds[activity.kind] ?? 'note' };
}
