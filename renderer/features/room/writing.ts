import { useCallback, useSyncExternalStore } from 'react';
import type { ErrorCode } from '#shared/errors.ts';
import type { Draft as KeptDraft } from '#shared/model/draft.ts';
import type { Room } from '#shared/model/room.ts';
import { api, codeOf, sentenceOf } from '#renderer/lib/api.ts';
import { beforeLock } from '#renderer/lib/before-lock.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { firstDraft, toKeep, type Caret, type Draft, type DraftChange } from './draft.ts';
import { PAUSE } from './use-findings.ts';
import { createEntryQueue, isTriedAgain } from './entry-queue.ts';
import { addEntry } from './room-data.ts';
import { toAdd } from './to-add.ts';

/** Something that could not be kept, why, and whether it is tried again by itself. */
export interface Unkept {
  readonly code: ErrorCode;
  readonly sentence: string;
  readonly isTriedAgain: boolean;
}

/** What is being written in one workshop, and how far it is kept. */
export interface WritingState {
  readonly draft: Draft;
  readonly isSaving: boolean;
  /** ISO 8601 time of the last commit of this page. */
  readonly savedAt: string | null;
  readonly unkept: Unkept | null;
}

/** The composer's work for one workshop; it goes on while another screen is shown. */
export interface Writing {
  readonly state: () => WritingState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (part: DraftChange) => void;
  readonly caret: () => Caret;
  readonly moveCaret: (caret: Caret) => void;
  /** Makes an entry of what stands in the composer; the words go only once they are kept. */
  readonly save: () => void;
  /** Keeps the draft now: the field is left, or the page is about to be locked. */
  readonly flush: () => Promise<void>;
}

/** How long a lock waits for an entry that is on its way, in milliseconds, before its words are kept as a draft. */
const LOCK_WAITS = 200;

export function createWriting(room: Room, kept: KeptDraft | null): Writing {
  const { workshop, activities } = room;
  const listeners = new Set<() => void>();
  let caret: Caret = { start: kept?.caretStart ?? 0, end: kept?.caretEnd ?? 0 };
  /** Whether the last word counts as finished: nothing was typed for a while. */
  let isPaused = true;
  let pausing: ReturnType<typeof setTimeout> | undefined;
  let state: WritingState = { draft: firstDraft(room, kept), isSaving: false, savedAt: null, unkept: null };

  function set(part: Partial<WritingState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  const keeper = createDraftKeeper({
    keep: () => api.draft.save({ workshopId: workshop.id, draft: toKeep(state.draft, caret, isPaused) }),
    told: (refused) => {
      set({ unkept: unkeptOf(refused, true) });
    },
    recovered: () => {
      if (!queue.isWaiting()) set({ unkept: null, savedAt: new Date().toISOString() });
    },
  });

  function change(part: DraftChange): void {
    const next = { ...state.draft, ...(typeof part === 'function' ? part(state.draft) : part) };
    const isEditOver = state.draft.edit !== null && next.edit === null;
    const isWorthKeeping = [next, state.draft].some(({ text, edit }) => text !== '' || edit !== null);
    set({ draft: next });
    if (!isWorthKeeping) return;
    isPaused = false;
    keeper.changed();
    clearTimeout(pausing);
    pausing = setTimeout(() => {
      isPaused = true;
      keeper.changed();
    }, PAUSE);
    // A change that was saved or given up must not be found again after a crash.
    if (isEditOver) void flush();
  }

  /** Whoever leaves the field or is locked out has finished the word. */
  function flush(): Promise<void> {
    clearTimeout(pausing);
    if (state.draft.text !== '' && !isPaused) {
      isPaused = true;
      keeper.changed();
    }
    return keeper.flush();
  }

  const queue = createEntryQueue({
    save: async (entry) => addEntry(toAdd(workshop.id, entry, activities)),
    typed: () => state.draft.text,
    began: () => set({ isSaving: true, unkept: null }),
    saved(entry, savedAt) {
      set({ savedAt });
      change(({ text }) => ({
        text: text.startsWith(entry.text) ? text.slice(entry.text.length) : text,
        theme: '',
        answers: [],
      }));
      // What is an entry now must not be found as a draft as well.
      void flush();
    },
    ended(refused) {
      set({ isSaving: false, unkept: refused === null ? null : unkeptOf(refused, isTriedAgain(refused)) });
    },
  });

  beforeLock(async () => {
    await Promise.race([queue.settled(), new Promise((over) => setTimeout(over, LOCK_WAITS))]);
    await flush();
  });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    caret: () => caret,
    moveCaret(moved) {
      if (moved.start === caret.start && moved.end === caret.end) return;
      caret = moved;
      if (state.draft.text !== '') keeper.changed();
    },
    save: () => queue.add(state.draft),
    flush,
  };
}

/** A locked workspace is told by the door, and the words stand in this page until it is open again. */
function unkeptOf(refused: unknown, isTriedAgain: boolean): Unkept | null {
  const code = codeOf(refused);
  return code === 'locked' ? null : { code, sentence: sentenceOf(refused), isTriedAgain };
}

/** What is being written in this page, by workshop. A lock ends the page, and the draft in the workspace outlives it. */
const writings = new Map<string, Writing>();

/** The composer's work for a room: `kept` is what it begins with where nothing of it is in this page yet. */
export function useWriting(room: Room, kept: KeptDraft | null) {
  const writing = writings.get(room.workshop.id) ?? createWriting(room, kept);
  writings.set(room.workshop.id, writing);
  const state = useSyncExternalStore(writing.subscribe, writing.state);
  const changeDraft = useCallback((part: DraftChange): void => writing.change(part), [writing]);
  return { writing, changeDraft, ...state } as const;
}
