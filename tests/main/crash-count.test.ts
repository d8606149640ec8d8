import { describe, expect, it } from 'vitest';
import { createCrashCount } from '#main/crash-count.ts';

describe('the count of crashes', () => {
  it('calls the third within a minute one too many', () => {
    let now = 0;
    const crashes = createCrashCount(() => now);
    const diedAt = (time: number): boolean => {
      now = time;
      return crashes.died();
    };
    expect([0, 30_000, 59_999].map(diedAt)).toEqual([false, false, true]);
  });
  it('forgets what is more than a minute ago', () => {
    let now = 0;
    const crashes = createCrashCount(() => now);
    const verdicts = [0, 30_000, 60_000, 90_000, 120_000, 125_000].map((time) => {
      now = time;
      return crashes.died();
    });
    expect(verdicts).toEqual([false, false, false, false, false, true]);
  });
});
