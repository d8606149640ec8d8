import type { BridgeApi } from '#shared/contract/index.ts';
import type { Draft as KeptDraft } from '#shared/model/draft.ts';
import type { Wording } from '#shared/model/entry.ts';
import type { Activity, Room } from '#shared/model/room.ts';
import type { EntryKind } from './entry.ts';

/** What stands in the composer and is not an entry yet. */
export interface Draft {
  readonly activityId: string | null;
  readonly kind: EntryKind;
  readonly tableId: string | null;
  readonly wording: Wording;
  readonly theme: string;
  readonly text: string;
  readonly answers: readonly string[];
  /** A change to a saved entry that was begun and not saved. */
  readonly edit: Edit | null;
}

/** What stands in the dialog that changes an entry. */
export interface Edit {
  readonly entryId: string;
  readonly text: string;
  readonly tableId: string | null;
  readonly wording: Wording;
  readonly theme: string;
}

/** Where the caret stands in the text, from and to, in UTF-16 code units. */
export interface Caret {
  readonly start: number;
  readonly end: number;
}

/** A draft as the core takes it. */
export type DraftToKeep = Parameters<BridgeApi['draft']['save']>[0]['draft'];

const EMPTY: Draft = {
  activityId: null,
  kind: 'note',
  tableId: null,
  wording: 'verbatim',
  theme: '',
  text: '',
  answers: [],
  edit: null,
};

/** A change to parts of the draft, or what makes one from the draft as it is by then. */
export type DraftChange = Partial<Draft> | ((before: Draft) => Partial<Draft>);

/** What the composer of a room begins with: what was kept, as far as it still fits the room, or its first step. */
export function firstDraft(room: Room, kept: KeptDraft | null): Draft {
  const first = { ...EMPTY, ...startOf(room.activities[0]) };
  if (kept === null) return first;
  const { activityId, kind, tableId, wording, theme, text, answers = [], edit = null } = kept;
  return {
    activityId: room.activities.some(({ id }) => id === activityId) ? activityId : first.activityId,
    kind,
    tableId: room.tables.some(({ id }) => id === tableId) ? tableId : null,
    wording,
    theme,
    text,
    answers: answers.filter((answer) => room.cards.some(({ id }) => id === answer)),
    edit: edit !== null && [...room.cards, ...room.notes].some(({ id }) => id === edit.entryId) ? edit : null,
  };
}

/**
 * The draft and the caret in the form that is kept. The word that is still being typed stays out of it, because half a
 * name is nobody's to catch; after a pause it counts as finished.
 */
export function toKeep(draft: Draft, caret: Caret, isPaused: boolean): DraftToKeep {
  const text = isPaused ? draft.text : withoutUnfinished(draft.text, caret);
  const { length } = text;
  return {
    ...draft,
    text,
    answers: Array.from(draft.answers),
    caretStart: Math.min(caret.start, length),
    caretEnd: Math.min(caret.end, length),
  };
}

function withoutUnfinished(text: string, { start, end }: Caret): string {
  if (start !== end) return text;
  const begun = /[\p{L}\p{N}\p{M}'’-]+$/u.exec(text.slice(0, start));
  // In the middle of a word that was there before, nothing is unfinished.
  if (begun === null || /^[\p{L}\p{N}\p{M}]/u.test(text.slice(start))) return text;
  return text.slice(0, begun.index) + text.slice(start);
}

/** What an activity offers first: problems and solutions where it asks for them, else notes. */
export function startOf(activity: Activity | undefined): Pick<Draft, 'activityId' | 'kind'> {
  if (activity === undefined) return { activityId: null, kind: 'note' };
  const kinds: Partial<Record<Activity['kind'], EntryKind>> = { problems: 'problem', solutions: 'solution' };
  return { activityId: activity.id, kind: kinds[activity.kind] ?? 'note' };
}
