import fs from 'node:fs';
import path from 'node:path';
import { test } from '@playwright/test';
import { addEntry, composerField } from '../support/app/composer.ts';
import { expectDoor, typePassphrase } from '../support/app/door.ts';
import { expect } from '../support/app/expect.ts';
import { createLaptop } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { enterNewRoom, PASSPHRASE } from '../support/app/new-room.ts';
import { openSecurity, part } from '../support/app/security-page.ts';
import { openRoom, toWorkshops, workshopLine } from '../support/app/workshops.ts';

const laptop = createLaptop('mending');
const database = path.join(laptop.userData, 'workspaces', 'facilitator', 'workspace.db');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
  await enterNewRoom(app);
  for (const text of ['Before the backup, one.', 'Before the backup, two.']) await addEntry(app.page, { text });
  await toWorkshops(app.page);
});
test.afterAll(() => endApp(app, laptop));

/** Closes the app, does something to the closed workspace, and starts again up to the door. */
async function meanwhile(work: () => void): Promise<void> {
  await app.close();
  work();
  app = await launchApp(laptop);
  await expectDoor(app.page);
  await typePassphrase(app.page, PASSPHRASE);
}

/** Overwrites a page in the middle of the database, as a bad sector does. */
function damage(): void {
  const bytes = fs.readFileSync(database);
  bytes.fill(0x5a, 3 * 4096, 5 * 4096);
  fs.writeFileSync(database, bytes);
}

test('a backup is a press away and says what it holds', async () => {
  await openSecurity(app.page);
  await app.page.getByRole('button', { name: 'Make a backup now' }).click();
  await expect(app.page.getByText(/^The backup of .* is made and checked\.$/u)).toBeVisible();
  await expect(part(app.page, 'Backups').getByRole('listitem').first()).toContainText('1 workshop, 2 entries');
  await toWorkshops(app.page);
  await openRoom(app.page, '2 notes');
  await addEntry(app.page, { text: 'After the backup.' });
});

test('a damaged database is called that, never a wrong passphrase, and a backup opens in its place', async () => {
  await meanwhile(damage);
  const { page } = app;
  await expect(page.getByRole('heading', { level: 1, name: 'Your workshops do not open' })).toBeVisible();
  await expect(page.getByText(/does not open this workspace/u)).toBeHidden();
  const damaged = fs.readFileSync(database);
  await page
    .getByRole('button', { name: /^Restore this one/u })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'The workspace opens again' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(workshopLine(page, /[23] notes/u)).toBeVisible();
  const aside = path.join(path.dirname(database), 'set-aside');
  const kept = fs.readdirSync(aside).map((name) => fs.readFileSync(path.join(aside, name, 'workspace.db')));
  expect(kept.some((bytes) => bytes.equals(damaged))).toBe(true);
});

test('what still reads is read out, and what is missing is named', async () => {
  await openRoom(app.page, /[23] notes/u);
  for (let note = 1; note <= 30; note += 1) await addEntry(app.page, { text: `Said after mending, ${note}.` });
  await toWorkshops(app.page);
  await meanwhile(() => {
    const bytes = fs.readFileSync(database);
    bytes.fill(0x5a, bytes.length - 4096);
    fs.writeFileSync(database, bytes);
  });
  const { page } = app;
  await expect(page.getByRole('heading', { level: 1, name: 'Your workshops do not open' })).toBeVisible();
  await page.getByRole('button', { name: 'Read out what still reads' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The workspace opens again' })).toBeVisible();
  await expect(page.getByText(/records were read and written anew/u)).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(workshopLine(page, 'notes')).toBeVisible();
});

test('a database that is deleted while it is open refuses to save, keeps the words on the screen and has a copy made', async () => {
  const { page } = app;
  await openRoom(page, 'notes');
  fs.rmSync(database);
  await composerField(page).fill('Said when the file was gone.');
  await composerField(page).press('Enter');
  await expect(page.getByText(/The workspace’s file was moved or deleted while it was open/u).first()).toBeVisible();
  await expect(page.getByText('Said when the file was gone.').first()).toBeVisible();
  const rescued = path.join(path.dirname(database), 'rescued');
  await expect.poll(() => fs.existsSync(rescued) && fs.readdirSync(rescued).length > 0).toBe(true);
  app.troubles.length = 0;
});
