/** Locks after a rest: minutes in which nobody touched a key or the pointer in our window. */
export interface AutoLock {
  /** Watches an open workspace; `minutes` of rest lock it. Said again, it takes the new number. */
  readonly watch: (minutes: number) => void;
  /** Nothing is open, so there is nothing to lock. */
  readonly stop: () => void;
  /** Somebody touched a key or the pointer in our window. */
  readonly touched: () => void;
}

/** How often the rest is measured within a minute. */
const LOOKS_A_MINUTE = 60;

/**
 * `minuteMs` is how long a minute lasts, which only tests change. The rest is measured again and again by the clock
 * instead of waited for once: a laptop that slept stops timers, and a clock that was set back must not lengthen a rest.
 */
export function createAutoLock(lock: () => void, minuteMs: number): AutoLock {
  let minutes = 0;
  let looking: NodeJS.Timeout | null = null;
  let lastTouched = 0;

  function look(): void {
    const rested = Date.now() - lastTouched;
    if (rested >= 0 && rested < minutes * minuteMs) return;
    stop();
    lock();
  }

  function stop(): void {
    if (looking) clearInterval(looking);
    looking = null;
  }

  return {
    watch(given) {
      minutes = given;
      if (looking) return;
      lastTouched = Date.now();
      looking = setInterval(look, minuteMs / LOOKS_A_MINUTE);
    },
    stop,
    touched() {
      lastTouched = Date.now();
    },
  };
}
