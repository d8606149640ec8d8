import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { meansLocked, sessionObject, watchScreenLock } from '#main/screen-lock.ts';
import { startLogind, type Logind } from '../support/logind.ts';

const OURS = sessionObject('2');

describe('a session’s object', () => {
  it('is named as logind names it', () => {
    expect(['2', 'c1', '12', '_a', 'a-b'].map((id) => sessionObject(id).split('/').at(-1))).toEqual([
      '_32',
      'c1',
      '_312',
      '_5fa',
      'a_2db',
    ]);
  });
});

describe('a line of what logind says', () => {
  const lock = (path: string): string => `${path}: org.freedesktop.login1.Session.Lock ()`;
  it('means a lock where it is about our session', () => {
    expect(meansLocked(lock(OURS), '2')).toBe(true);
    expect(meansLocked(lock(sessionObject('22')), '2')).toBe(false);
    expect(meansLocked(lock(`${OURS}2`), '2')).toBe(false);
  });
  it('means a lock whoever’s session it is, where ours is not known', () => {
    expect(meansLocked(lock(sessionObject('c7')), undefined)).toBe(true);
  });
  it('means none where something is unlocked, woken, or only named like a lock', () => {
    for (const line of [
      `${OURS}: org.freedesktop.login1.Session.Unlock ()`,
      `${OURS}: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'LockedHint': <false>}, @as [])`,
      `${OURS}: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'Active': <true>}, @as [])`,
      '/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (false,)',
      "/org/freedesktop/login1: org.freedesktop.login1.Manager.SessionNew ('org.freedesktop.login1.Session.Lock ()',)",
      'Monitoring signals from all objects owned by org.freedesktop.login1',
    ]) {
      expect(meansLocked(line, '2'), line).toBe(false);
    }
  });
});

describe('the watch on a real bus', () => {
  const lock = vi.fn();
  let logind: Logind;
  let stop: () => void;

  beforeAll(async () => {
    logind = await startLogind();
    vi.stubEnv('DBUS_SYSTEM_BUS_ADDRESS', logind.env['DBUS_SYSTEM_BUS_ADDRESS']);
    vi.stubEnv('XDG_SESSION_ID', '2');
    stop = watchScreenLock(lock);
    // It listens from some moment on; the first signal that it hears shows that it does.
    await vi.waitFor(() => {
      logind.lockSession('_32');
      expect(lock).toHaveBeenCalled();
    }, 10_000);
  });
  afterAll(() => {
    stop();
    logind.stop();
    vi.unstubAllEnvs();
  });

  /** What was locked by `act`, once something that surely locks has been heard after it. */
  async function locksBy(act: () => void): Promise<number> {
    lock.mockClear();
    act();
    const before = lock.mock.calls.length;
    logind.sleeps(true);
    await vi.waitFor(() => expect(lock.mock.calls.length).toBeGreaterThan(before), 5000);
    return lock.mock.calls.length;
  }

  it('hears the signal, the hint and the switch of user of our session', async () => {
    for (const act of [
      () => logind.lockSession('_32'),
      () => logind.sessionIs('_32', 'LockedHint', true),
      () => logind.sessionIs('_32', 'Active', false),
    ]) {
      lock.mockClear();
      act();
      await vi.waitFor(() => expect(lock).toHaveBeenCalled(), 2000);
    }
  });
  it('does not hear another session, nor an unlocking', async () => {
    expect(
      await locksBy(() => {
        logind.lockSession('_33');
        logind.sessionIs('_33', 'LockedHint', true);
        logind.sessionIs('_32', 'LockedHint', false);
        logind.sessionIs('_32', 'Active', true);
        logind.sleeps(false);
      }),
    ).toBe(1);
  });
});

describe('the watch without gdbus', () => {
  it('does nothing and harms nothing', async () => {
    vi.stubEnv('PATH', '/nowhere');
    const lock = vi.fn();
    const stop = watchScreenLock(lock);
    await new Promise((resolve) => setImmediate(resolve));
    expect(stop).not.toThrow();
    expect(lock).not.toHaveBeenCalled();
    vi.unstubAllEnvs();
  });
});
