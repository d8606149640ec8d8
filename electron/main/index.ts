import path from 'node:path';
import { app } from 'electron';
import { loadAnswers, registerAppScheme, serveApp } from './app-protocol.ts';
import { watchCopiedWords } from './copied-words.ts';
import { startCore } from './core-process.ts';
import { forgetMemory, overwriteFreedMemory } from './forget-memory.ts';
import { servePage } from './ipc.ts';
import { leaveInOrder } from './leaving.ts';
import { watchForLocks } from './lock-triggers.ts';
import { createLocking } from './locking.ts';
import { setMenu } from './menu.ts';
import { createReadiness } from './readiness.ts';
import { closeSession, lockDownProcess, openSession } from './security.ts';
import { openWindows, type Windows } from './windows.ts';

// What is written is for this user alone, whatever the system's default is.
process.umask(0o077);

// Some runtimes overwrite what this switch says; a test, or somebody with two desks, must get the folder they named.
const userData = app.commandLine.getSwitchValue('user-data-dir');
if (userData !== '') app.setPath('userData', path.resolve(userData));

overwriteFreedMemory();
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
  const core = startCore(path.join(app.getPath('userData'), 'workspaces'), {
    onRest: (minutes) => triggers.rest(minutes),
    onStopped: () => windows.tell({ event: 'changed', topics: ['workspace'] }),
  });
  const session = openSession();
  serveApp(session);
  setMenu();
  const copied = watchCopiedWords();
  const readiness = createReadiness((event) => windows.tell(event));
  const locking = createLocking({ readiness, core, copied, renewWindow: () => windows.renew(), forgetMemory });
  const lock = (): void => void locking.lock();
  const triggers = watchForLocks(lock);
  const leaving = leaveInOrder(async () => {
    await locking.leave();
    closeSession(session);
  });
  const windows: Windows = openWindows(session, (window) => {
    triggers.hear(window);
    leaving.by(window);
  });
  servePage({ windows, core, copied, lock, readiness });
  loadAnswers();
  app.on('second-instance', windows.bringToFront);
  app.on('window-all-closed', () => app.quit());
}
