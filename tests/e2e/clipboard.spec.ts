import { expect, test } from '@playwright/test';
import { composerField } from '../support/app/composer.ts';
import { lock, typePassphrase } from '../support/app/door.ts';
import { createLaptop } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { enterNewRoom, PASSPHRASE } from '../support/app/new-room.ts';

const WORDS = 'Words that were copied from the room';
const laptop = createLaptop('clipboard');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
  await enterNewRoom(app);
});
test.afterAll(() => endApp(app, laptop));

/** What another program would paste: from the clipboard, and with the middle mouse button. */
async function pasted(): Promise<{ readonly clipboard: string; readonly selection: string }> {
  return app.electron.evaluate(async ({ clipboard }) => {
    const boards = clipboard as unknown as {
      readText(board?: string): string | Promise<string>;
      selection?: { readText(): Promise<string> };
    };
    return {
      clipboard: await boards.readText(),
      selection: await (boards.selection ?? { readText: () => boards.readText('selection') }).readText(),
    };
  });
}

/** Selects all words of the composer and presses keys on them, as a person does. */
async function selectAndPress(...keys: readonly string[]): Promise<void> {
  await composerField(app.page).fill(WORDS);
  for (const key of ['ControlOrMeta+a', ...keys]) await composerField(app.page).press(key);
}

async function unlockAgain(): Promise<void> {
  await typePassphrase(app.page, PASSPHRASE);
  await expect(composerField(app.page)).toBeVisible();
}

test('what was copied in the window is gone from the clipboard after a lock, and so is what was only selected', async () => {
  await selectAndPress('ControlOrMeta+c');
  await expect.poll(pasted).toEqual({ clipboard: WORDS, selection: WORDS });
  await lock(app);
  expect(await pasted()).toEqual({ clipboard: '', selection: '' });
  await unlockAgain();
});

test('so is what was cut a moment before the lock', async () => {
  await selectAndPress('ControlOrMeta+c', 'ControlOrMeta+x');
  await composerField(app.page).fill('Something to come back to');
  await lock(app);
  expect((await pasted()).clipboard).toBe('');
  await unlockAgain();
});

test('what another program put there meanwhile stays', async () => {
  await selectAndPress('ControlOrMeta+c');
  await expect.poll(pasted).toMatchObject({ clipboard: WORDS });
  // By then the app knows what it copied: nobody is quicker with another program.
  await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await app.electron.evaluate(({ clipboard }) => clipboard.writeText('From another program'));
  await lock(app);
  const { clipboard, selection } = await pasted();
  expect(clipboard).toBe('From another program');
  expect(selection).not.toContain(WORDS);
});
