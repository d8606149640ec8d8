import fs from 'node:fs';
import path from 'node:path';
import { test } from '@playwright/test';
import { addEntry } from '../support/app/composer.ts';
import { chooseRole, expectDoor, lock, typePassphrase } from '../support/app/door.ts';
import { expect } from '../support/app/expect.ts';
import { createLaptop, newFolder } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { chooseInDialogs } from '../support/app/native-dialogs.ts';
import { makeSheet, recover, typeGroups } from '../support/app/recovery-sheet.ts';
import { addFacilitator, openSecurity, removeWayIn, waysIn } from '../support/app/security-page.ts';
import { startWorkshop } from '../support/app/set-up.ts';
import { newWorkshop, toWorkshops, workshopLine } from '../support/app/workshops.ts';

const THEIRS = 'eleven quiet ladders by the canal';
const NEXT = 'a brand new kettle for every kitchen';
const WRONG = 'That passphrase does not open this workspace.';
const laptop = createLaptop('ways-in');
const home = path.join(laptop.userData, 'workspaces', 'facilitator');
let app: RunningApp;
let words = '';
let groups: readonly string[] = [];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
});
test.afterAll(() => endApp(app, laptop));

test('five words are offered, another five on request, and taking them is one press', async () => {
  const { page } = app;
  await chooseRole(page, 'facilitator');
  const offer = page.getByRole('region', { name: 'Five words for you' });
  const offered = (): Promise<string> => offer.locator('p').nth(1).innerText();
  await expect.poll(offered).toMatch(/^[a-z]+(?:[ -][a-z]+)*$/u);
  const first = await offered();
  await page.getByRole('button', { name: 'Another five words' }).click();
  await expect.poll(offered).not.toBe(first);
  await page.getByRole('button', { name: 'Use these words' }).click();
  words = await page.getByRole('textbox', { name: 'Passphrase' }).inputValue();
  expect(words.split(' ')).toHaveLength(5);
  await page.getByRole('button', { name: 'Use this passphrase' }).click();
});

test('the sheet is shown once, saved for printing, and works when four of its groups were read from the paper', async () => {
  const { page, electron } = app;
  groups = await makeSheet(page);
  expect(groups).toHaveLength(8);
  for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/u);
  const folder = newFolder(laptop, 'print');
  await chooseInDialogs(electron, folder);
  await page.getByRole('button', { name: 'Save the sheet as a PDF' }).click();
  await expect(page.getByText('The sheet is saved for printing.')).toBeVisible();
  expect(fs.readdirSync(folder).map((name) => path.extname(name))).toEqual(['.pdf']);
  await page.getByRole('button', { name: 'I have written or printed it' }).click();
  await typeGroups(page, groups, (group) => (group === groups[0] ? group : `${group.slice(1)}${group[0]}`));
  await expect(page.getByRole('alert').first()).toBeVisible();
  await typeGroups(page, groups, (group) => group.toLowerCase());
  await expect(page.getByRole('heading', { level: 1, name: 'The recovery sheet works' })).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('No workshops yet.')).toBeVisible();
  await expect(page.getByText('No recovery sheet yet.')).toBeHidden();
  await newWorkshop(page);
  await startWorkshop(page, { region: 'North West' });
  await addEntry(page, { text: 'The minibus was late twice.' });
  await toWorkshops(page);
});

test('a second facilitator gets in with a passphrase of their own', async () => {
  await openSecurity(app.page);
  await addFacilitator(app.page, { own: words, label: 'Blue', theirs: THEIRS });
  expect((await waysIn(app.page)).map((row) => row.split(' ')[0])).toEqual(['Facilitator', 'Recovery', 'Blue']);
  await lock(app);
  await typePassphrase(app.page, THEIRS);
  await expect(workshopLine(app.page, '1 note')).toBeVisible();
  await openSecurity(app.page);
  expect((await waysIn(app.page)).filter((row) => row.includes('yours'))).toEqual(['Blue yours A passphrase']);
});

test('once removed they get in no more, nor with a copy of the old key file; the others do, and nothing is lost', async () => {
  await lock(app);
  await typePassphrase(app.page, words);
  await openSecurity(app.page);
  const before = fs.readFileSync(path.join(home, 'keys.json'));
  await removeWayIn(app.page, 'Blue', words);
  await expect(app.page.getByText('Blue is removed. The key was changed, and there is a new backup.')).toBeVisible();
  await lock(app);
  await typePassphrase(app.page, THEIRS);
  await expect(app.page.getByText(WRONG)).toBeVisible();
  await app.close();

  const after = fs.readFileSync(path.join(home, 'keys.json'));
  for (const name of ['keys.json', 'keys-2.json', 'keys-3.json']) fs.writeFileSync(path.join(home, name), before);
  app = await launchApp(laptop);
  await expectDoor(app.page);
  await typePassphrase(app.page, THEIRS);
  await expect(app.page.getByRole('heading', { level: 1, name: 'Your workshops do not open' })).toBeVisible();
  await app.close();
  for (const name of ['keys.json', 'keys-2.json', 'keys-3.json']) fs.writeFileSync(path.join(home, name), after);
  app = await launchApp(laptop);
  await expectDoor(app.page);
  await typePassphrase(app.page, words);
  await expect(workshopLine(app.page, '1 note')).toBeVisible();
});

test('the passphrase is forgotten: the sheet opens, a new passphrase is set, and both open from then on', async () => {
  await lock(app);
  const misread = groups.map((group, place) => (place === 3 ? `${group.slice(1)}${group[0]}` : group));
  await recover(app.page, misread.join(' '), NEXT);
  await expect(app.page.getByText(/group 4/iu).first()).toBeVisible();
  await app.page.getByRole('textbox', { name: 'The eight groups' }).fill(groups.join('-').toLowerCase());
  await app.page.getByRole('button', { name: 'Set the new passphrase and open' }).click();
  await expect(workshopLine(app.page, '1 note')).toBeVisible({ timeout: 30_000 });
  for (const passphrase of [NEXT, words]) {
    await lock(app);
    await typePassphrase(app.page, passphrase);
    await expect(workshopLine(app.page, '1 note')).toBeVisible();
  }
});
