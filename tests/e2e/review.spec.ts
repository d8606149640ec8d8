import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { exportCsv, makeKeyPair, openPanel, openPart, readRecipient, saveRecipient } from '../support/app/desk.ts';
import {
  clearFilters,
  countOfKind,
  entryDetail,
  foundEntries,
  foundTotal,
  narrow,
  openEntry,
  search,
} from '../support/app/desk-entries.ts';
import { importBundles, importFolder, importReport, receivedBundles } from '../support/app/desk-inbox.ts';
import { createWorkspace, unlock } from '../support/app/door.ts';
import { createLaptop, newFolder } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { chooseInDialogs } from '../support/app/native-dialogs.ts';
import { BOTH_SAMPLES, type SealedSamples, sealSamples } from '../support/app/sealed-samples.ts';

const PASSPHRASE = 'seven brown kettles outside';
const laptop = createLaptop('review');
const stick = newFolder(laptop, 'stick');
const out = newFolder(laptop, 'out');
let app: RunningApp;
let recipient: string;
let sealed: SealedSamples;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
});
test.afterAll(() => endApp(app, laptop));

test('the desk begins with its key pair, and gives the half that may go out', async () => {
  const { page, electron } = app;
  await createWorkspace(page, 'review team', PASSPHRASE);
  recipient = await makeKeyPair(page);
  expect(recipient).toMatch(/^age1[02-9ac-hj-np-z]{58}$/u);
  await chooseInDialogs(electron, out);
  await saveRecipient(page);
  expect(fs.readFileSync(path.join(out, 'recipient.txt'), 'utf8')).toContain(recipient);
  expect(fs.readdirSync(out), 'no secret was written').toEqual(['recipient.txt']);
});

test('an empty desk says what to do', async () => {
  const { page } = app;
  await openPart(page, 'Inbox');
  await expect(page.getByText('No bundles yet.')).toBeVisible();
  await openPart(page, 'Cards and notes');
  await expect(page.getByText('Nothing to read yet.')).toBeVisible();
  await openPart(page, 'Attendance');
  await expect(page.getByText('Nobody counted yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export CSV' })).toHaveCount(0);
});

test('a bundle that is sealed to it is taken in, and the same once more is told as already here', async () => {
  const { page, electron } = app;
  sealed = await sealSamples(laptop, recipient, stick);
  await openPart(page, 'Inbox');
  await chooseInDialogs(electron, sealed.bridgeTheGap);
  expect(await importBundles(page)).toEqual({ accepted: 1, alreadyHere: 0, notImported: 0, otherFiles: 0 });
  expect(await importBundles(page)).toEqual({ accepted: 0, alreadyHere: 1, notImported: 0, otherFiles: 0 });
  await expect(receivedBundles(page)).toHaveCount(1);
  await expect(receivedBundles(page)).toContainText(path.basename(sealed.bridgeTheGap));
  await expect(receivedBundles(page)).toContainText('Signature checks out');
});

test('a folder is imported with what lies deeper in it; other files are counted and left alone', async () => {
  const { page, electron } = app;
  fs.mkdirSync(path.join(stick, 'from-the-south'));
  fs.renameSync(sealed.council, path.join(stick, 'from-the-south', path.basename(sealed.council)));
  fs.writeFileSync(path.join(stick, 'holiday.jpg'), 'a picture');
  fs.writeFileSync(path.join(stick, 'from-the-south', 'read me.txt'), 'words');
  await chooseInDialogs(electron, stick);
  expect(await importFolder(page)).toEqual({ accepted: 1, alreadyHere: 1, notImported: 0, otherFiles: 2 });
  await importReport(page)
    .getByText(/^Other files, left alone/u)
    .click();
  await expect(importReport(page)).toContainText('holiday.jpg');
  await expect(receivedBundles(page)).toHaveCount(2);
  expect(fs.existsSync(path.join(stick, 'holiday.jpg'))).toBe(true);
});

test('a cancelled dialog imports nothing', async () => {
  const { page, electron } = app;
  await page.getByRole('button', { name: 'Put this report away' }).click();
  await chooseInDialogs(electron);
  await openPanel(page, 'Inbox').getByRole('button', { name: 'Import bundles' }).click();
  await openPanel(page, 'Inbox').getByRole('button', { name: 'Import a folder' }).click();
  await expect(importReport(page)).toHaveCount(0);
  await expect(receivedBundles(page)).toHaveCount(2);
});

test('both workshops are read as one corpus, narrowed by kind, theme and words', async () => {
  const { page } = app;
  await openPart(page, 'Cards and notes');
  expect(await countOfKind(page, 'Everything')).toBe(BOTH_SAMPLES.notes + BOTH_SAMPLES.cards);
  expect(await countOfKind(page, 'Notes')).toBe(BOTH_SAMPLES.notes);
  await expect(foundTotal(page)).toContainText(`${BOTH_SAMPLES.notes + BOTH_SAMPLES.cards} cards and notes`);
  await narrow(page, 'Kind', 'Solutions');
  await search(page, 'unlock the kitchen');
  await expect(foundTotal(page)).toHaveText('1 solution');
  await search(page, 'no room ever said this');
  await expect(page.getByText('Nothing matches.')).toBeVisible();
  await clearFilters(page);
  await narrow(page, 'Theme', 'Moves');
  await expect(foundEntries(page).getByRole('option').first()).toContainText('Moves');
});

test('from a solution one can follow the link to what it answers, and come back', async () => {
  const { page } = app;
  await clearFilters(page);
  await search(page, 'Unlock the kitchen');
  await openEntry(page, 'Unlock the kitchen and teach us to cook.');
  await entryDetail(page).getByRole('list', { name: 'Problems it answers' }).getByRole('button').first().click();
  await expect(entryDetail(page)).toContainText('Lock on the fridge');
  await entryDetail(page).getByRole('button', { name: 'Back to the solution' }).click();
  await expect(entryDetail(page)).toContainText('Unlock the kitchen');
});

test('what names somebody came in replaced', async () => {
  const { page } = app;
  await clearFilters(page);
  await search(page, 'phone number');
  await openEntry(page, '[phone number]');
  await expect(entryDetail(page)).not.toContainText('07700');
});

test('attendance is pooled over both workshops', async () => {
  const { page } = app;
  await openPart(page, 'Attendance');
  await expect(openPanel(page, 'Attendance')).toContainText(`${BOTH_SAMPLES.people} people at 2 workshops`);
  await expect(page.getByRole('region', { name: 'Attendance, Bridge the Gap' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Attendance, Children in Care Council' })).toBeVisible();
});

test('the corpus is exported as CSV into a new folder, and a second export leaves the first alone', async () => {
  const { page, electron } = app;
  await chooseInDialogs(electron, out);
  const first = await exportCsv(page);
  await page.getByRole('button', { name: 'Put this away' }).click();
  const second = await exportCsv(page);
  expect(second.folderName).not.toBe(first.folderName);
  expect(fs.readdirSync(path.join(out, first.folderName))).toHaveLength(first.files);
  const rows = (name: string): readonly Readonly<Record<string, string>>[] =>
    parse(fs.readFileSync(path.join(out, first.folderName, `${name}.csv`)), { bom: true, columns: true });
  expect(rows('workshop')).toHaveLength(2);
  expect(rows('note')).toHaveLength(BOTH_SAMPLES.notes);
  expect(rows('card')).toHaveLength(BOTH_SAMPLES.cards);
  expect(rows('attendance').reduce((sum, { count }) => sum + Number(count), 0)).toBe(BOTH_SAMPLES.people);
});

test('killed and opened again, the desk has its key and its corpus', async () => {
  await app.kill();
  app = await launchApp(laptop);
  await unlock(app.page, 'review team', PASSPHRASE);
  await expect(receivedBundles(app.page)).toHaveCount(2);
  await openPart(app.page, 'Key');
  expect(await readRecipient(app.page)).toBe(recipient);
});
