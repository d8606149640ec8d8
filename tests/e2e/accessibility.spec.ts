import fs from 'node:fs';
import path from 'node:path';
import { type Page, test } from '@playwright/test';
import { generateIdentity } from '#core/bundle/age.ts';
import { openAnswers } from '../support/app/answers.ts';
import { closeAttendance, openAttendance, setCount } from '../support/app/attendance.ts';
import { addEntry, chooseStep, composerField, prepareEntry } from '../support/app/composer.ts';
import { closeConcern, countConcern, openConcern } from '../support/app/concern.ts';
import {
  chooseDepartureFolder,
  makeReady,
  recipientField,
  sealBundle,
  sealButton,
  writeSummary,
} from '../support/app/departure.ts';
import { exportCsv, makeKeyPair, openDeskKeys, openPart, saveRecipient } from '../support/app/desk.ts';
import { foundEntries, openEntry, search } from '../support/app/desk-entries.ts';
import { importBundles, importFolder } from '../support/app/desk-inbox.ts';
import {
  chooseRole,
  createWorkspace,
  lock,
  roleButton,
  typeNewPassphrase,
  typePassphrase,
} from '../support/app/door.ts';
import { createLaptop, type Laptop, newFolder } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { chooseInDialogs } from '../support/app/native-dialogs.ts';
import { makeSheet, typeGroups } from '../support/app/recovery-sheet.ts';
import { leaveRoom, openWallCard } from '../support/app/room.ts';
import { openEdit, openVotes } from '../support/app/said.ts';
import { sealSamples } from '../support/app/sealed-samples.ts';
import { openSecurity } from '../support/app/security-page.ts';
import { pressStart, startWorkshop } from '../support/app/set-up.ts';
import { expectGoodSight } from '../support/app/sight.ts';
import { newWorkshop, toWorkshops } from '../support/app/workshops.ts';

const PASSPHRASE = 'seven brown kettles outside';
const PROBLEM = 'Nobody tells you that you are moving until the car is there.';
const SOLUTION = 'A week’s notice and a proper suitcase, every time.';
let laptop: Laptop;
let app: RunningApp;

/** Looks at a screen as it stands, and goes on: every fault of every screen is told. */
async function look(screen: string): Promise<void> {
  await test.step(screen, () => expectGoodSight(app, screen));
}

/** Looks at a dialog, and closes it as anybody can. */
async function lookAndClose(page: Page, screen: string): Promise<void> {
  await look(screen);
  await page.keyboard.press('Escape');
}

test.describe.configure({ timeout: 240_000 });
test.beforeEach(async () => {
  laptop = createLaptop('accessibility');
  app = await launchApp(laptop);
});
test.afterEach(() => endApp(app, laptop));

test('the review desk: every screen, light and dark, and at 200 %', async () => {
  const { page, electron } = app;
  await roleButton(page, 'facilitator').waitFor();
  await look('welcome');
  await createWorkspace(page, 'review team', PASSPHRASE);
  await look('first key');
  const recipient = await makeKeyPair(page);
  await chooseInDialogs(electron, newFolder(laptop, 'out'));
  await saveRecipient(page);
  await look('key, saved');
  await openPart(page, 'Inbox');
  await look('inbox, empty');
  await openPart(page, 'Cards and notes');
  await look('cards and notes, empty');
  await openPart(page, 'Attendance');
  await look('attendance, empty');

  const stick = newFolder(laptop, 'stick');
  const { council } = await sealSamples(laptop, recipient, stick);
  fs.writeFileSync(path.join(stick, 'bad.zip.age'), 'Dear review team');
  fs.writeFileSync(path.join(stick, 'holiday.jpg'), 'a picture');
  await openPart(page, 'Inbox');
  await chooseInDialogs(electron, council);
  await importBundles(page);
  await chooseInDialogs(electron, stick);
  await importFolder(page);
  await page
    .locator('summary')
    .evaluateAll((folds) => folds.forEach((fold) => fold.closest('details')?.setAttribute('open', '')));
  await look('inbox, with one of each');
  await openPart(page, 'Cards and notes');
  await foundEntries(page).waitFor();
  await look('cards and notes');
  await search(page, 'kitchen');
  await openEntry(page, 'kitchen');
  await look('cards and notes, a search');
  await search(page, 'no room ever said this');
  await page.getByText('Nothing matches.').waitFor();
  await look('cards and notes, nothing found');
  await openPart(page, 'Attendance');
  await look('attendance');
  await chooseInDialogs(electron, newFolder(laptop, 'csv'));
  await exportCsv(page);
  await look('attendance, exported');
  await openDeskKeys(page);
  await lookAndClose(page, 'keys of the desk');
});

test('the facilitator’s window: every screen and dialog, light and dark, and at 200 %', async () => {
  const { page, electron } = app;
  await chooseRole(page, 'facilitator');
  await typeNewPassphrase(page, 'short');
  await look('choose a passphrase, too short');
  await typeNewPassphrase(page, PASSPHRASE);
  await page.getByRole('heading', { level: 1, name: 'Make a recovery sheet' }).waitFor();
  await look('recovery sheet, explained');
  const groups = await makeSheet(page);
  await look('recovery sheet, shown');
  await page.getByRole('button', { name: 'I have written or printed it' }).click();
  await typeGroups(page, groups, () => 'WRONG');
  await page.getByRole('alert').first().waitFor();
  await look('recovery sheet, misread');
  await typeGroups(page, groups);
  await page.getByRole('heading', { level: 1, name: 'The recovery sheet works' }).waitFor();
  await look('recovery sheet, confirmed');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText('No workshops yet.').waitFor();
  await look('workshops, none');
  await openSecurity(page);
  await page.getByRole('button', { name: 'Make a backup now' }).click();
  await page.getByText(/is made and checked/u).waitFor();
  await look('security');
  await page.getByRole('button', { name: 'Add a facilitator' }).click();
  await lookAndClose(page, 'add a facilitator');
  await page.getByRole('button', { name: 'Change your passphrase' }).click();
  await lookAndClose(page, 'change your passphrase');
  await page.getByRole('button', { name: 'Name your organisation’s key' }).click();
  await lookAndClose(page, 'organisation’s key');
  await page.getByRole('button', { name: 'Remove the recovery sheet' }).click();
  await lookAndClose(page, 'remove the recovery sheet');
  await toWorkshops(page);
  await newWorkshop(page);
  await pressStart(page);
  await look('new workshop, no region');
  await startWorkshop(page, { region: 'North West', series: 'autumn' });
  await look('room, empty');

  await chooseStep(page, 'Connect');
  await addEntry(page, { text: 'You ring 07700 900142 and nobody answers.', table: 'Table 1' });
  await addEntry(page, { kind: 'Problem', text: PROBLEM, theme: 'Moves' });
  await addEntry(page, { kind: 'Solution', text: SOLUTION, theme: 'Moves', answers: [PROBLEM] });
  await prepareEntry(page, { text: 'Write to desk@example.org about it.' });
  await look('room, a solution being written');
  await composerField(page).fill('');
  await openAnswers(page);
  await lookAndClose(page, 'answers dialog');
  await openVotes(page, PROBLEM);
  await lookAndClose(page, 'votes dialog');
  await openEdit(page, PROBLEM);
  await lookAndClose(page, 'edit dialog');
  await openWallCard(page, PROBLEM);
  await lookAndClose(page, 'card dialog');
  await page.keyboard.press('F1');
  await page.getByRole('dialog').waitFor();
  await lookAndClose(page, 'keys dialog');
  await page.getByRole('button', { name: 'Support lines' }).click();
  await lookAndClose(page, 'support dialog');
  await openConcern(page);
  await countConcern(page);
  await look('worry dialog, counted');
  await closeConcern(page);
  await openAttendance(page);
  await setCount(page, { group: 'Care-experienced people', band: '16 and 17', count: 9 }, 9);
  await look('attendance dialog');
  await closeAttendance(page);
  await look('room');

  await leaveRoom(page);
  await sealButton(page).click();
  await recipientField(page).fill('age1misspelt');
  await look('what leaves, not yet');
  await recipientField(page).fill((await generateIdentity()).recipient);
  await chooseInDialogs(electron, newFolder(laptop, 'stick'));
  await chooseDepartureFolder(page);
  await makeReady(page);
  await look('what leaves, ready');
  await writeSummary(page);
  await sealBundle(page);
  await look('what leaves, written');
  await toWorkshops(page);
  await look('workshops');
  await page.getByRole('button', { name: /^Remove from this laptop/u }).click();
  await lookAndClose(page, 'remove a workshop');
  await lock(app);
  await typePassphrase(app.page, 'a wrong passphrase of some length');
  await app.page.getByText('That passphrase does not open this workspace.').waitFor();
  await look('unlock, wrong passphrase');
  await app.page.getByRole('button', { name: 'Use the recovery sheet' }).click();
  await app.page.getByRole('heading', { level: 1, name: 'Use the recovery sheet' }).waitFor();
  await look('recover with the sheet');
});
