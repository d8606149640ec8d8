import { expect, test } from '@playwright/test';
import { composerField } from '../support/app/composer.ts';
import { expectDoor, typePassphrase } from '../support/app/door.ts';
import { createLaptop } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { enterNewRoom, PASSPHRASE } from '../support/app/new-room.ts';
import { familyOf } from '../support/app/processes.ts';

const laptop = createLaptop('leaving');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
  await enterNewRoom(app);
});
test.afterAll(() => endApp(app, laptop));

const WAYS: Readonly<Record<string, () => Promise<unknown>>> = {
  'the window’s own button': () =>
    app.electron.evaluate(({ BrowserWindow }) => void setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 0)),
  Quit: () => app.electron.evaluate(({ app: main }) => void setTimeout(() => main.quit(), 0)),
  'the end of the desktop’s session': () => Promise.resolve(process.kill(app.pid, 'SIGTERM')),
  'the laptop’s shutdown': () =>
    app.electron.evaluate(
      ({ powerMonitor }) => void setTimeout(() => (powerMonitor as NodeJS.EventEmitter).emit('shutdown'), 0),
    ),
};

for (const [way, leave] of Object.entries(WAYS)) {
  test(`what is half typed outlives ${way}`, async () => {
    const words = `Half a sentence before ${way}`;
    await composerField(app.page).fill('');
    await app.page.keyboard.type(words);
    const family = familyOf(app.pid).map(({ pid }) => pid);
    const ended = new Promise<void>((resolve) => app.electron.once('close', () => resolve()));
    await Promise.all([ended, leave()]);
    // The listener to logind, the core and all the rest have ended as well.
    await expect.poll(() => family.flatMap((pid) => familyOf(pid))).toEqual([]);
    app = await launchApp(laptop);
    await expectDoor(app.page);
    await typePassphrase(app.page, PASSPHRASE);
    await expect(composerField(app.page)).toHaveValue(words);
  });
}
