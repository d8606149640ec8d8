import path from 'node:path';
import { app } from 'electron';
import { loadAnswers, registerAppScheme, serveApp } from './app-protocol.ts';
import { startCore } from './core-process.ts';
import { serveContract } from './ipc.ts';
import { setMenu } from './menu.ts';
import { closeSession, lockDownProcess, openSession } from './security.ts';
import { createWindow } from './window.ts';

// What is written is for this user alone, whatever the system's default is.
process.umask(0o077);

// Some runtimes overwrite what this switch says; a test, or somebody with two desks, must get the folder they named.
const userData = app.commandLine.getSwitchValue('user-data-dir');
if (userData !== '') app.setPath('userData', path.resolve(userData));

lockDownProcess();
registerAppScheme();

if (app.requestSingleInstanceLock()) {
  // The window process must not be awaited at the top level: a packaged app's 'ready' waits for this module.
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  // The core first: its process takes the longest to start, and the unlock screen waits for it.
  const core = startCore(path.join(app.getPath('userData'), 'workspaces'));
  const session = openSession();
  serveApp(session);
  const window = createWindow(session);
  setMenu();
  serveContract({ window, core });
  loadAnswers();
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void core.close().then(() => {
      closed = true;
      closeSession(session);
      app.quit();
    });
  });
}
