import { app, type BrowserWindow, powerMonitor } from 'electron';
import { createAutoLock } from './auto-lock.ts';
import { watchScreenLock } from './screen-lock.ts';

const MINUTE_MS = 60_000;

/** Everything besides the Lock button that locks. */
export interface LockTriggers {
  /** Hears every key and pointer movement in a window. */
  readonly hear: (window: BrowserWindow) => void;
  /** Hears from the core after how many minutes of rest the open workspace locks; null where none is open. */
  readonly rest: (minutes: number | null) => void;
}

/** Tests shorten a minute; a packaged app does not listen to them. */
function minuteMs(): number {
  const given = Number(process.env['BRIDGEWORK_IDLE_UNIT_MS']);
  return !app.isPackaged && given > 0 ? given : MINUTE_MS;
}

/**
 * Locks after a rest, and at once when the laptop sleeps, its screen is locked or somebody else takes it over. On Linux
 * Electron tells of sleep only; `screen-lock.ts` listens for the rest.
 */
export function watchForLocks(lock: () => void): LockTriggers {
  const autoLock = createAutoLock(lock, minuteMs());
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('user-did-resign-active', lock);
  const stopListening = watchScreenLock(lock);
  app.on('will-quit', stopListening);

  return {
    hear(window) {
      window.webContents.on('input-event', autoLock.touched);
    },
    rest(minutes) {
      if (minutes === null) autoLock.stop();
      else autoLock.watch(minutes);
    },
  };
}
