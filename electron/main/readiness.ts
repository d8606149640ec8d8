import type { CoreEvent } from '#shared/contract/events.ts';

/** How long a page may take to save what is being typed, in milliseconds; a page that hangs must not keep a lock open. */
const LONGEST_WAIT = 500;

/** Whether the page has saved what is being typed, so that its window can go. */
export interface Readiness {
  /** Tells the page that it is about to go, and waits until it is ready or the time is over. */
  readonly ask: () => Promise<void>;
  /** The page's answer. */
  readonly answer: () => void;
}

export function createReadiness(tell: (event: CoreEvent) => void): Readiness {
  let answered = (): void => {};
  return {
    ask: () =>
      new Promise((done) => {
        const timer = setTimeout(done, LONGEST_WAIT);
        answered = () => {
          clearTimeout(timer);
          done();
        };
        tell({ event: 'locking' });
      }),
    answer: () => answered(),
  };
}
