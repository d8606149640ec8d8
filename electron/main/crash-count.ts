/** How many times something may die by itself within `WITHIN_MS` before nobody starts it again. */
const MOST = 3;
const WITHIN_MS = 60_000;

/** Counts deaths, to tell a mishap from a part that dies whenever it is started. */
export interface CrashCount {
  /** Notes a death; true where it is one too many. */
  readonly died: () => boolean;
}

/** `now` gives milliseconds from any start; a clock that never jumps is best. */
export function createCrashCount(now: () => number): CrashCount {
  let deaths: readonly number[] = [];
  return {
    died() {
      const time = now();
      deaths = [...deaths.filter((earlier) => time - earlier < WITHIN_MS), time];
      return deaths.length >= MOST;
    },
  };
}
