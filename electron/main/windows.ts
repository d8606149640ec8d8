import { app, type BrowserWindow, dialog, type Session } from 'electron';
import type { CoreEvent } from '#shared/contract/events.ts';
import { createCrashCount } from './crash-count.ts';
import { killNow } from './kill-now.ts';
import { createWindow, standingOf } from './window.ts';

/**
 * The one window. A lock replaces it by a new one: words cannot be wiped from a page's memory, but a new window has a
 * process of its own, and what the old one held goes with the old process.
 */
export interface Windows {
  readonly current: () => BrowserWindow;
  /** Tells the page of an event. */
  readonly tell: (event: CoreEvent) => void;
  /** Opens a fresh page where the window stood, destroys the old one at once, and waits until the new one is loaded. */
  readonly renew: () => Promise<void>;
  readonly bringToFront: () => void;
}

/** Opens the window; `onOpened` hears of it and of each that takes its place. */
export function openWindows(session: Session, onOpened: (window: BrowserWindow) => void): Windows {
  const crashes = createCrashCount(() => performance.now());
  let window = open(null);

  function open(old: BrowserWindow | null): BrowserWindow {
    const opened = createWindow(session, old && standingOf(old));
    opened.webContents.on('render-process-gone', (_, { reason }) => {
      if (opened === window && reason !== 'clean-exit') crashed();
    });
    onOpened(opened);
    return opened;
  }

  async function renew(): Promise<void> {
    const old = window;
    const opened = open(old);
    window = opened;
    const pid = old.webContents.getOSProcessId();
    // Destroyed only when there is a new one: with no window at all the app would end.
    old.destroy();
    // Chromium gives a page that hangs two seconds more.
    if (pid !== 0) killNow(pid);
    await new Promise<void>((done) => {
      opened.webContents.once('did-stop-loading', done);
      opened.once('closed', done);
    });
  }

  /** What was typed is with the core, which goes on; a new page shows it again. */
  function crashed(): void {
    if (crashes.died()) void giveUp();
    else void renew();
  }

  return {
    current: () => window,
    tell(event) {
      if (!window.isDestroyed()) window.webContents.send('bridgework:event', event);
    },
    renew,
    bringToFront() {
      if (window.isMinimized()) window.restore();
      window.focus();
    },
  };
}

async function giveUp(): Promise<void> {
  await dialog.showMessageBox({
    type: 'warning',
    title: 'Bridgework',
    message: 'Bridgework’s window keeps stopping.',
    detail:
      'Everything that said “saved” is safe, and so is what was typed up to a moment before. Restart the laptop, then open Bridgework again.',
    buttons: ['Close Bridgework'],
    noLink: true,
  });
  app.quit();
}
