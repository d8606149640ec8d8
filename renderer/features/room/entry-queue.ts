import { codeOf } from '#renderer/lib/api.ts';
import { createAgain, TRY_AGAIN_AFTER } from './again.ts';
import type { Draft } from './draft.ts';

/** Entries on their way to being kept, in the order in which they were typed. */
export interface EntryQueue {
  /** Takes what `typed` holds beyond what is on its way already, and sends it. */
  readonly add: (typed: Draft) => void;
  /** Whether an entry is on its way or waits for room. */
  readonly isWaiting: () => boolean;
  /** Resolves when nothing is on its way. */
  readonly settled: () => Promise<void>;
}

/** Whether an entry that was refused is tried again by itself: only what may go away without anybody changing the words. */
export function isTriedAgain(refused: unknown): boolean {
  const code = codeOf(refused);
  return code === 'disk-full' || code === 'disk-fault';
}

/**
 * Sends entries one after another. A full disk keeps them waiting, and they are tried again every five seconds for as
 * long as their words still stand in the composer as they were typed; any other refusal gives the words back.
 */
export function createEntryQueue(given: {
  /** Resolves after the commit, with its time. */
  readonly save: (entry: Draft) => Promise<string>;
  /** What stands in the composer now. */
  readonly typed: () => string;
  readonly began: () => void;
  readonly saved: (entry: Draft, savedAt: string) => void;
  /** `refused` is null where the queue came to its end. */
  readonly ended: (refused: unknown) => void;
}): EntryQueue {
  let waiting: readonly Draft[] = [];
  let sending: Promise<void> | null = null;
  const again = createAgain(() => send());
  const waitingText = (): string => waiting.map(({ text }) => text).join('');

  async function sendAll(): Promise<void> {
    try {
      for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
        const savedAt = await given.save(next);
        waiting = waiting.slice(1);
        given.saved(next, savedAt);
      }
      given.ended(null);
    } catch (error) {
      if (isTriedAgain(error)) again.in(TRY_AGAIN_AFTER);
      else waiting = [];
      given.ended(error);
    }
  }

  function send(): void {
    again.stop();
    // Whoever changes words that wait for room takes them back: they are saved when Enter is pressed again.
    if (sending === null && !given.typed().startsWith(waitingText())) waiting = [];
    given.began();
    sending ??= sendAll().finally(() => {
      sending = null;
    });
  }

  return {
    add(typed) {
      const ahead = waitingText();
      if (!typed.text.startsWith(ahead)) {
        // Words that are on their way cannot be changed any more; the changed ones wait for the next Enter.
        if (sending !== null) return;
        waiting = [];
      }
      const onItsWay = waiting.length === 0 ? 0 : ahead.length;
      const text = typed.text.slice(onItsWay);
      // Who types faster than a commit goes on in the same field: what is on its way stands before what is new.
      if (text.trim() !== '') {
        waiting = [...waiting, onItsWay === 0 ? typed : { ...typed, text, theme: '', answers: [] }];
      }
      if (waiting.length > 0) send();
    },
    isWaiting: () => waiting.length > 0,
    settled: async () => {
      await sending;
    },
  };
}
