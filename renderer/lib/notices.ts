import { useSyncExternalStore } from 'react';
import { onRefusal } from './api.ts';
import { onCoreEvent } from './changes.ts';

/** What is said beside the work: the latest sentence from the core, and whether the workspace's file went away. */
export interface Notices {
  /** Something that went wrong beside the work; it can be put away. */
  readonly aside: string | null;
  /** The workspace's file is not where it was: nothing can be saved until it is back. */
  readonly gone: string | null;
}

let notices: Notices = { aside: null, gone: null };
const listeners = new Set<() => void>();

/** What is to be said now. */
export function useNotices(): Notices {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => notices,
  );
}

/** Puts the sentence at the foot away. */
export function putAside(): void {
  say({ aside: null });
}

/** Hears what the core says unasked, and the one refusal that concerns every screen. */
export function listenForNotices(): () => void {
  const stops = [
    onCoreEvent('notice', ({ sentence }) => say({ aside: sentence })),
    onRefusal(({ code, message }) => {
      if (code === 'database-gone') say({ gone: message });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function say(part: Partial<Notices>): void {
  notices = { ...notices, ...part };
  for (const listener of listeners) listener();
}
