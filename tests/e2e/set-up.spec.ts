import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { addEntry } from '../support/app/composer.ts';
import {
  againField,
  chooseRole,
  expectDoor,
  goBack,
  lock,
  passphraseField,
  roleButton,
  postponeSheet,
  typeNewPassphrase,
  typePassphrase,
  unlock,
} from '../support/app/door.ts';
import { choose, offered } from '../support/app/fields.ts';
import { createLaptop } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { answerSetUp, pressStart, startWorkshop } from '../support/app/set-up.ts';
import { newWorkshop, toWorkshops, workshopLine } from '../support/app/workshops.ts';

const PASSPHRASE = 'seven brown kettles outside';
const laptop = createLaptop('set-up');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
});
test.afterAll(() => endApp(app, laptop));

test('the first screen asks one question, and one can choose again', async () => {
  const { page } = app;
  await expect(roleButton(page, 'facilitator')).toBeVisible();
  await chooseRole(page, 'review team');
  await expect(page.getByText('It locks the review desk on this laptop.')).toBeVisible();
  await goBack(page);
  await chooseRole(page, 'facilitator');
  await expect(page.getByText('It locks your workshops on this laptop.')).toBeVisible();
});

test('a passphrase that is too short, or typed in two ways, is told in a sentence and makes nothing', async () => {
  const { page } = app;
  await typeNewPassphrase(page, 'short');
  await expect(page.getByText('Add 11 more characters, or use the five words that are offered.').first()).toBeVisible();
  await typeNewPassphrase(page, PASSPHRASE, `${PASSPHRASE}s`);
  await expect(page.getByText('These two are not the same. Type it once more.')).toBeVisible();
  expect(fs.existsSync(path.join(laptop.userData, 'workspaces'))).toBe(false);
});

test('a good passphrase opens an empty workspace', async () => {
  const { page } = app;
  await typeNewPassphrase(page, PASSPHRASE);
  await postponeSheet(page);
  await expect(page.getByText('No workshops yet.')).toBeVisible();
});

test('the questions before a workshop have no field for anybody’s name', async () => {
  const { page } = app;
  await newWorkshop(page);
  await expect(page.getByRole('radio')).toHaveCount(2);
  const fields = await page
    .getByRole('textbox')
    .evaluateAll((inputs) =>
      inputs.map(
        (input) =>
          document.getElementById(input.getAttribute('aria-labelledby')?.split(' ')[0] ?? '')?.textContent ?? '',
      ),
    );
  expect(fields).toEqual(['Year', 'Number of tables', 'Series, if it is one of several']);
});

test('without a region nothing is started, and the page says what it needs', async () => {
  const { page } = app;
  await pressStart(page);
  await expect(page.getByText('Choose the region, or “More than one region”.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'New workshop' })).toBeVisible();
});

test('Bridge the Gap starts with one more answer, and its first entry is saved', async () => {
  const { page } = app;
  await choose(page, 'Region', 'North West');
  await pressStart(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Bridge the Gap' })).toBeVisible();
  await addEntry(page, { text: 'We said hello and had a biscuit.' });
});

test('the Children in Care Council pack brings its own steps, tables and audience', async () => {
  const { page } = app;
  await toWorkshops(page);
  await newWorkshop(page);
  await answerSetUp(page, {
    pack: 'Children in Care Council',
    month: 'March',
    year: 2022,
    region: 'London',
    tables: 3,
    series: 'spring',
  });
  await startWorkshop(page, {});
  await expect(page.getByRole('heading', { level: 1, name: 'Children in Care Council' })).toBeVisible();
  await expect(page.getByText('March 2022 · London · spring')).toBeVisible();
  expect(await offered(page, 'Table')).toEqual(['Whole room', 'Table 1', 'Table 2', 'Table 3']);
  await toWorkshops(page);
  await expect(workshopLine(page, 'Children in Care Council')).toContainText('Nothing written yet');
  await expect(workshopLine(page, 'Bridge the Gap')).toContainText('1 note');
});

test('behind the lock the support lines stay readable, and a wrong passphrase is told as one', async () => {
  await lock(app);
  const { page } = app;
  await expect(page.getByText('0800 233311').first()).toBeVisible();
  await typePassphrase(page, 'seven brown kettles inside');
  await expect(
    page.getByText('That passphrase does not open this workspace. Nothing was changed. Try again.'),
  ).toBeVisible();
  await expectDoor(page);
  await expect(passphraseField(page)).toHaveAttribute('type', 'password');
  await expect(againField(page)).toHaveCount(0);
});

test('the right passphrase opens it where one was', async () => {
  const { page } = app;
  await unlock(page, 'facilitator', PASSPHRASE);
  await expect(workshopLine(page, 'Bridge the Gap')).toContainText('1 note');
});
