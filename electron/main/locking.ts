import type { CopiedWords } from './copied-words.ts';
import type { CoreProcess } from './core-process.ts';
import type { Readiness } from './readiness.ts';

interface Parts {
  readonly readiness: Readiness;
  readonly core: Pick<CoreProcess, 'renew' | 'close'>;
  readonly copied: Pick<CopiedWords, 'forget'>;
  /** Opens a fresh page in the window's place and destroys the old one; done when the new page stands. */
  readonly renewWindow: () => Promise<void>;
  /** Overwrites what this process no longer uses. */
  readonly forgetMemory: () => void;
}

/** The two ways in which an open workspace is put away; both save what is being typed first. */
export interface Locking {
  /** Locks; asked again before the new page stands, it goes on with the same lock: systems tell of one sleep in many ways. */
  readonly lock: () => Promise<void>;
  /** Closes everything for good, after a lock that is under way. */
  readonly leave: () => Promise<void>;
}

/**
 * Saves, closes the core and ends its process, clears what was copied, and opens a fresh page in the old one's place.
 * Keys and words leave the memory of this laptop with the two processes that held them; nothing else could promise it,
 * because a JavaScript string cannot be overwritten. Of the words this process has only what Chromium tells an input
 * method about the field with the caret, and that goes with the window.
 */
export function createLocking({ readiness, core, copied, renewWindow, forgetMemory }: Parts): Locking {
  let underWay: Promise<void> | null = null;

  async function lock(): Promise<void> {
    await readiness.ask();
    await core.renew();
    await copied.forget();
    await renewWindow();
    forgetMemory();
  }

  return {
    lock() {
      underWay ??= lock().finally(() => {
        underWay = null;
      });
      return underWay;
    },
    async leave() {
      await underWay;
      await readiness.ask();
      await core.close();
      await copied.forget();
    },
  };
}
