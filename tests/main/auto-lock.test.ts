import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AutoLock, createAutoLock } from '#main/auto-lock.ts';

const MINUTE = 60_000;
const lock = vi.fn();
let autoLock: AutoLock;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2021-09-21T10:00:00Z') });
  lock.mockClear();
  autoLock = createAutoLock(lock, MINUTE);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the lock after a rest', () => {
  it('locks once after as many minutes as it was given, and not a moment before', () => {
    autoLock.watch(5);
    vi.advanceTimersByTime(5 * MINUTE - 1);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(lock).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(20 * MINUTE);
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it('counts from the last touch', () => {
    autoLock.watch(5);
    vi.advanceTimersByTime(4 * MINUTE);
    autoLock.touched();
    vi.advanceTimersByTime(5 * MINUTE - 1);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it('takes a new number of minutes at once, without beginning the rest again', () => {
    autoLock.watch(15);
    vi.advanceTimersByTime(2 * MINUTE);
    autoLock.watch(3);
    vi.advanceTimersByTime(MINUTE + 1000);
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it('does nothing while nothing is open, and begins anew with the next workspace', () => {
    autoLock.watch(5);
    autoLock.stop();
    vi.advanceTimersByTime(30 * MINUTE);
    expect(lock).not.toHaveBeenCalled();
    autoLock.watch(5);
    vi.advanceTimersByTime(5 * MINUTE - 1);
    expect(lock).not.toHaveBeenCalled();
  });

  it('locks a laptop that slept through the rest as soon as it is awake', () => {
    autoLock.watch(5);
    // A sleep stops the timers and not the clock.
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    vi.advanceTimersByTime(1000);
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it('locks where the clock was set back', () => {
    autoLock.watch(5);
    vi.setSystemTime(Date.now() - 24 * 60 * MINUTE);
    vi.advanceTimersByTime(1000);
    expect(lock).toHaveBeenCalledTimes(1);
  });
});
