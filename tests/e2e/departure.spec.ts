import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { generateIdentity } from '#core/bundle/age.ts';
import { closeAttendance, openAttendance, setCount } from '../support/app/attendance.ts';
import { addEntry, chooseStep } from '../support/app/composer.ts';
import {
  backToRoom,
  chooseDepartureFolder,
  chooseRecipientFile,
  departingLines,
  findingCard,
  letSomebodyTry,
  notYet,
  readBox,
  readThrough,
  recipientField,
  sealBundle,
  sealButton,
  summaryButton,
  writeSummary,
} from '../support/app/departure.ts';
import { call } from '../support/app/contract-calls.ts';
import { createWorkspace } from '../support/app/door.ts';
import { createLaptop, newFolder } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { chooseInDialogs } from '../support/app/native-dialogs.ts';
import { leaveRoom } from '../support/app/room.ts';
import { setVotes } from '../support/app/said.ts';
import { expectGoodSight } from '../support/app/sight.ts';
import { startWorkshop } from '../support/app/set-up.ts';
import { newWorkshop, openDeparture, toWorkshops, workshopLine } from '../support/app/workshops.ts';

const PHONE = '07700 900142';
const MOVED = 'We moved to Rochdale. Then to Rochdale again.';
const FIRST = 'The contact line goes to voicemail.';
const SECOND = 'Nobody tells you why.';
const laptop = createLaptop('departure');
const stick = newFolder(laptop, 'stick');
const review = await generateIdentity();
const recipientFile = path.join(newFolder(laptop, 'from-the-review'), 'recipient.txt');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  fs.writeFileSync(recipientFile, `# the review team\n${review.recipient}\n`);
  app = await launchApp(laptop);
  const { page } = app;
  await createWorkspace(page, 'facilitator', 'seven brown kettles outside');
  await newWorkshop(page);
  await startWorkshop(page, { region: 'North West', month: 'September', year: 2021 });
  await chooseStep(page, 'Connect');
  await addEntry(page, { text: `You ring ${PHONE} and nobody answers.` });
  await addEntry(page, { text: MOVED });
  await addEntry(page, { text: 'His older sister was asked too.' });
  await addEntry(page, { kind: 'Problem', text: FIRST, theme: 'Family time' });
  await addEntry(page, { kind: 'Problem', text: SECOND, theme: 'Family time' });
  await setVotes(page, FIRST, 3);
  await setVotes(page, SECOND, 11);
  await openAttendance(page);
  await setCount(page, { group: 'Care-experienced people', band: '16 and 17', count: 9 }, 9);
  await setCount(page, { group: 'Other', band: '26 and over', count: 4 }, 13);
  await closeAttendance(page);
});
test.afterAll(() => endApp(app, laptop));

test('every line is shown as it will leave, with what was replaced and what is open marked', async () => {
  const { page } = app;
  await leaveRoom(page);
  const line = departingLines(page).getByRole('listitem').filter({ hasText: 'You ring' });
  await expect(line).toContainText('You ring [phone number] and nobody answers.');
  await expect(line.locator('mark')).toHaveText('[phone number]');
  await expect(page.getByText(PHONE)).toHaveCount(0);
  const open = departingLines(page).getByRole('listitem').filter({ hasText: 'We moved' });
  await expect(open.locator('mark')).toHaveText(['Rochdale', 'Rochdale']);
  await expect(page.getByText('People: 10 to 19, and nothing finer')).toBeVisible();
  await expect(page.getByText('People: 13, by group and age')).toBeVisible();
  await expectGoodSight(app, 'what leaves, open');
});

test('nothing is written before it is settled, read and tried, and the screen says what is missing', async () => {
  const { page } = app;
  await sealButton(page).click();
  await expect(notYet(page)).toHaveText([
    /^Settle the 2 details/u,
    /^Read all \d+ lines/u,
    /^Let somebody else/u,
    /recipient/u,
    /folder/u,
  ]);
  await summaryButton(page).click();
  await expect(notYet(page)).toHaveText([
    /^Settle the 2 details/u,
    /^Read all \d+ lines/u,
    /^Let somebody else/u,
    /folder/u,
  ]);
  expect(fs.readdirSync(stick)).toEqual([]);
});

test('the core refuses as well, whatever the window asks', async () => {
  const { page } = app;
  const { id } =
    ((await call(page, 'workshop.list', undefined)) as { value: readonly { id: string }[] }).value[0] ?? {};
  const preview = await call(page, 'departure.preview', { workshopId: id });
  const { digest } = (preview as { value: { digest: string } }).value;
  const folder = stick;
  const refused = await call(page, 'departure.edition', { workshopId: id, digest, folder });
  expect(refused).toMatchObject({ ok: false, code: 'findings-open' });
  expect(fs.readdirSync(stick)).toEqual([]);
});

test('everything is settled by the keyboard alone, the worst first, and the focus goes along', async () => {
  const { page } = app;
  const card = findingCard(page);
  await page.getByRole('heading', { level: 1, name: 'What leaves' }).focus();
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await card.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(card).toBeFocused();
  await expect(card).toContainText('1 of 3');
  await expect(card.getByRole('heading')).toHaveText('“Rochdale” looks like a place.');
  await page.keyboard.press('ArrowRight');
  await expect(card).toBeFocused();
  await expect(card).toContainText('2 of 3');
  await page.keyboard.press('ArrowLeft');
  await expect(card).toContainText('1 of 3');

  // Not personal asks why, and Escape goes back.
  await page.keyboard.press('k');
  await expect(card.getByRole('button', { name: 'An ordinary word' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeFocused();

  await page.keyboard.press('r');
  await expect(page.getByText('1 of 3 settled')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '“Rochdale” is replaced.' })).toBeVisible();
  await expect(card).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText('0 of 3 settled')).toBeVisible();

  // The same words in all places.
  await card.focus();
  await page.keyboard.press('a');
  await expect(page.getByText('2 of 3 settled')).toBeVisible();
  await expect(page.getByText(/^All that must be settled is settled\./u)).toBeVisible();
  await expect(departingLines(page)).toContainText('We moved to [town]. Then to [town] again.');

  // What is left is a question, and needs no answer; words of one's own are one.
  await expect(card).toBeFocused();
  await expect(card.getByRole('heading')).toHaveText('Could someone who knows the group work out who this is?');
  await expectGoodSight(app, 'what leaves, a question');
  await card.focus();
  await page.keyboard.press('w');
  await expect(card.getByRole('textbox')).toBeFocused();
  await card.getByRole('textbox').fill('Somebody close to me');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is open.')).toBeVisible();
  await expect(departingLines(page)).toContainText('Somebody close to me was asked too.');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Nothing is open.');
});

test('a secret key, an SSH key and a misspelt recipient each get their own sentence', async () => {
  const { page } = app;
  await recipientField(page).fill(review.identity);
  await expect(page.getByText('This is a secret key, not a recipient')).toBeVisible();
  await recipientField(page).fill('ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ');
  await expect(page.getByText('This is an SSH key.')).toBeVisible();
  await recipientField(page).fill(`${review.recipient.slice(0, -1)}${review.recipient.endsWith('q') ? 'p' : 'q'}`);
  await expect(page.getByText('This recipient has a letter missing or wrong.')).toBeVisible();
  await recipientField(page).fill('');
});

test('a dialog that was cancelled changes nothing', async () => {
  const { page, electron } = app;
  await chooseInDialogs(electron);
  await chooseRecipientFile(page);
  await chooseDepartureFolder(page);
  await expect(recipientField(page)).toHaveValue('');
  await expect(page.getByText('None chosen yet.')).toBeVisible();
});

test('a second person who could name somebody stops it, and a change asks for another try', async () => {
  const { page } = app;
  await readThrough(page);
  await page.getByRole('button', { name: 'Yes, or perhaps' }).click();
  await expect(page.getByText('Somebody could be named, so this must not leave as it is.')).toBeVisible();
  await expect(notYet(page).first()).toHaveText(/^Change what could name somebody/u);
  await expectGoodSight(app, 'what leaves, somebody named');
  await page.getByRole('button', { name: 'Change it in the room' }).click();
  await expect(page.getByRole('heading', { name: 'Run-sheet' })).toBeVisible();
  await addEntry(page, { text: 'A line that changes it.' });
  await leaveRoom(page);
  await expect(page.getByText('It was changed since somebody tried.')).toBeVisible();
  await letSomebodyTry(page);
  await readThrough(page);
  await expect(notYet(page)).toHaveText([/recipient/u, /folder/u]);
});

test('the summary says how many people in words and the votes as an order, and replaces what names somebody', async () => {
  const { page, electron } = app;
  await chooseInDialogs(electron, stick);
  await chooseDepartureFolder(page);
  const file = await writeSummary(page);
  expect(fs.readdirSync(stick)).toEqual([file]);
  expect(file).toMatch(/^bridgework_workshop_2021-09_[0-9a-f]{8}_edition-1\.pdf$/u);
  const pdf = execFileSync('pdftotext', ['-layout', path.join(stick, file), '-'], { encoding: 'utf8' });
  expect(pdf).toContain('10 to 19');
  expect(pdf).toContain('You ring [phone number] and nobody answers.');
  expect(pdf.indexOf(SECOND), 'the problem with more votes comes first').toBeLessThan(pdf.indexOf(FIRST));
  expect(pdf).not.toContain(PHONE);
  expect(pdf, 'an exact count').not.toMatch(/\b13\b|\b11\b|\b9 people\b|\b4 people\b/u);
});

test('the bundle is one age file for the review team’s key alone, opened here with tools that are not ours', async () => {
  const { page, electron } = app;
  await chooseInDialogs(electron, recipientFile);
  await chooseRecipientFile(page);
  await expect(recipientField(page)).toHaveValue(review.recipient);
  const file = await sealBundle(page);
  expect(file).toMatch(/^bridgework_workshop_2021-09_[0-9a-f]{12}\.zip\.age$/u);
  expect(fs.readdirSync(stick).filter((name) => name.endsWith('.age'))).toEqual([file]);
  const identity = path.join(laptop.documents, 'identity.txt');
  const zip = path.join(laptop.documents, 'opened.zip');
  fs.writeFileSync(identity, `${review.identity}\n`, { mode: 0o600 });
  execFileSync('age', ['-d', '-i', identity, '-o', zip, path.join(stick, file)]);
  const bagInfo = execFileSync('unzip', ['-p', zip, '*bag-info.txt'], { encoding: 'utf8' });
  const notes = execFileSync('unzip', ['-p', zip, 'data/note.csv'], { encoding: 'utf8' });
  expect(notes).toContain('You ring [phone number] and nobody answers.');
  expect(notes).not.toContain(PHONE);
  expect(notes).toContain('We moved to [town]. Then to [town] again.');
  expect(bagInfo).toContain('Bridgework-Intruder-Check: yes');
  expect(execFileSync('unzip', ['-p', zip, 'data/attendance.csv'], { encoding: 'utf8' })).toContain(
    'care-experienced,16-17,9',
  );
});

test('after a change neither the read-through nor the second person’s answer holds', async () => {
  const { page } = app;
  await backToRoom(page);
  await addEntry(page, { kind: 'Note', text: 'One thing more.' });
  await leaveRoom(page);
  await expect(readBox(page)).not.toBeChecked();
  await sealButton(page).click();
  await expect(notYet(page)).toHaveText([
    /^Read all \d+ lines/u,
    /^Let somebody else try again/u,
    /recipient/u,
    /folder/u,
  ]);
  expect(fs.readdirSync(stick)).toHaveLength(2);
});

test('what stands open leaves only for a reason, which is counted and seen in the bundle', async () => {
  const { page, electron } = app;
  await expect(page.getByRole('button', { name: 'let it leave for a reason' })).toBeHidden();
  await readThrough(page);
  await page.getByRole('button', { name: 'let it leave for a reason' }).click();
  const dialog = page.getByRole('dialog');
  await expectGoodSight(app, 'override');
  await dialog.getByRole('button', { name: 'Let it leave' }).click();
  await expect(dialog.getByText('Choose a reason, or cancel.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Nobody else is here who could try' }).press('Space');
  await dialog.getByRole('button', { name: 'Let it leave' }).click();
  await expect(page.getByText('It leaves although something stands open.')).toBeVisible();
  await chooseInDialogs(electron, recipientFile);
  await chooseRecipientFile(page);
  await chooseInDialogs(electron, stick);
  await chooseDepartureFolder(page);
  const file = await sealBundle(page);
  const zip = path.join(laptop.documents, 'overridden.zip');
  execFileSync('age', ['-d', '-i', path.join(laptop.documents, 'identity.txt'), '-o', zip, path.join(stick, file)]);
  const info = execFileSync('unzip', ['-p', zip, '*bag-info.txt'], { encoding: 'utf8' });
  expect(info).toContain('Bridgework-Overridden: 1');
  expect(info).not.toContain('Bridgework-Intruder-Check');
});

test('the list of workshops says when it was sealed, and leads to what leaves', async () => {
  const { page } = app;
  await toWorkshops(page);
  await expect(workshopLine(page, 'Bridge the Gap')).toContainText('Sealed on');
  await openDeparture(page, 'Bridge the Gap');
  await expect(readBox(page)).not.toBeChecked();
});
