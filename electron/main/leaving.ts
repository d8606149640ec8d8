import { app, type BrowserWindow, powerMonitor } from 'electron';

/** The ways in which the app ends, all of which wait until `leave` is done: then nothing that was typed is lost. */
export interface Leaving {
  /** Closing this window ends the app. */
  readonly by: (window: BrowserWindow) => void;
}

export function leaveInOrder(leave: () => Promise<void>): Leaving {
  let isLeaving = false;
  let hasLeft = false;

  app.on('before-quit', (event) => {
    if (hasLeft) return;
    event.preventDefault();
    if (isLeaving) return;
    isLeaving = true;
    void leave().finally(() => {
      hasLeft = true;
      app.quit();
    });
  });
  // The system waits for the app to end where it is asked to.
  powerMonitor.on('shutdown', (event?: { preventDefault: () => void }) => {
    event?.preventDefault();
    app.quit();
  });
  return {
    by(window) {
      window.on('close', (event) => {
        if (hasLeft) return;
        event.preventDefault();
        app.quit();
      });
      // On Windows, where the session ends without asking.
      window.on('session-end', () => app.quit());
    },
  };
}
