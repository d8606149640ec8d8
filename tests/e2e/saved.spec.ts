import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { addEntry, composerField, expectKept } from '../support/app/composer.ts';
import { createWorkspace, expectDoor, typePassphrase } from '../support/app/door.ts';
import { createLaptop } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { coreOf } from '../support/app/processes.ts';
import { statusLine } from '../support/app/room.ts';
import { saidItem } from '../support/app/said.ts';
import { startWorkshop } from '../support/app/set-up.ts';
import { newWorkshop } from '../support/app/workshops.ts';

const PASSPHRASE = 'seven brown kettles outside';
const laptop = createLaptop('saved');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
  await createWorkspace(app.page, 'facilitator', PASSPHRASE);
  await newWorkshop(app.page);
  await startWorkshop(app.page, { region: 'North West' });
  await addEntry(app.page, { text: 'The first note.' });
});
test.afterAll(() => endApp(app, laptop));

test('“saved” is not said, and the words stay, while the core has not answered', async () => {
  const { page, pid } = app;
  const before = await statusLine(page)
    .getByText(/^Saved/u)
    .innerText();
  const core = coreOf(pid).pid;
  process.kill(core, 'SIGSTOP');
  try {
    await composerField(page).fill('A note that waits.');
    await composerField(page).press('Enter');
    await expect(statusLine(page)).toContainText('Saving…');
    await expect(statusLine(page).getByText(/^Saved/u)).toHaveCount(0);
    await expect(composerField(page)).toHaveValue('A note that waits.');
    await expect(saidItem(page, 'A note that waits.')).toHaveCount(0);
    // The clock of the status line shows seconds: what is said next must be another second.
    await expect.poll(() => new Date().toTimeString().slice(0, 8)).not.toBe(before.slice(-8));
  } finally {
    process.kill(core, 'SIGCONT');
  }
  await expectKept(page);
  await expect(statusLine(page).getByText(/^Saved/u)).toBeVisible();
  expect(
    await statusLine(page)
      .getByText(/^Saved/u)
      .innerText(),
  ).not.toBe(before);
  await expect(saidItem(page, 'A note that waits.')).toHaveCount(1);
});

test('Enter pressed twice saves once, and what is typed meanwhile is kept for the next', async () => {
  const { page, pid } = app;
  const core = coreOf(pid).pid;
  process.kill(core, 'SIGSTOP');
  try {
    await composerField(page).fill('Only once.');
    await composerField(page).press('Enter');
    await composerField(page).press('Enter');
    await composerField(page).press('End');
    await page.keyboard.type('And the next');
  } finally {
    process.kill(core, 'SIGCONT');
  }
  await expect(composerField(page)).toHaveValue('And the next');
  await expect(saidItem(page, 'Only once.')).toHaveCount(1);
  await composerField(page).fill('');
});

test('a disk without room is told in a sentence, the words stay, and with room again Enter saves them', async () => {
  const { page, pid } = app;
  const core = String(coreOf(pid).pid);
  const limit = (bytes: string): void => void execFileSync('prlimit', ['--pid', core, `--fsize=${bytes}:`]);
  const wal = path.join(laptop.userData, 'workspaces', 'facilitator', 'workspace.db-wal');
  limit(String(fs.statSync(wal).size));
  await composerField(page).fill('Words that had no room.');
  await composerField(page).press('Enter');
  await expect(page.getByRole('alert')).toContainText(/room|full|disk/iu);
  await expect(composerField(page)).toHaveValue('Words that had no room.');
  limit('unlimited');
  await composerField(page).press('Enter');
  await expectKept(page);
  await expect(saidItem(page, 'Words that had no room.')).toHaveCount(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a core that is killed is started again, locked, and says so', async () => {
  const { page, pid } = app;
  const core = coreOf(pid).pid;
  process.kill(core, 'SIGSTOP');
  await composerField(page).fill('Words on their way when the core was killed.');
  await composerField(page).press('Enter');
  process.kill(core, 'SIGKILL');
  await expectDoor(page);
  expect(coreOf(pid).pid).not.toBe(core);
});

test('after unlocking, the same room holds everything that was saved, and the unsaved words are in the field', async () => {
  const { page } = app;
  await typePassphrase(page, PASSPHRASE);
  await expect(composerField(page)).toBeVisible();
  for (const words of ['The first note.', 'A note that waits.', 'Only once.', 'Words that had no room.']) {
    await expect(saidItem(page, words)).toHaveCount(1);
  }
  await expect(composerField(page)).toHaveValue('Words on their way when the core was killed.');
  await composerField(page).press('Enter');
  await expectKept(page);
  await expect(saidItem(page, 'Words on their way when the core was killed.')).toHaveCount(1);
});
