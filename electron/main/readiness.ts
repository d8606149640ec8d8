import type { CoreEvent } from '#shared/contract/events.ts';
import type { KeptPlace } from '#shared/model/kept-place.ts';

/** How long a page may take to save what is being typed, in milliseconds; a page that hangs must not keep a lock open. */
const LONGEST_WAIT = 500;

/** Whether the page has saved what is being typed, so that its window can go. */
export interface Readiness {
  /** Tells the page that it is about to go, and waits until it is ready or the time is over. */
  readonly ask: () => Promise<void>;
  /** The page's answer, with where somebody was. */
  readonly answer: (place: KeptPlace | null) => void;
  /** Where somebody was, given once. */
  readonly takePlace: () => KeptPlace | null;
}

export function createReadiness(tell: (event: CoreEvent) => void): Readiness {
  let answered = (): void => {};
  let kept: KeptPlace | null = null;
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
    answer(place) {
      kept = place;
      answered();
    },
    takePlace() {
      const place = kept;
      kept = null;
      return place;
    },
  };
}
