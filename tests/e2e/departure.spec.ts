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
  notYet,
  readBox,
  readThrough,
  recipientField,
  sealBundle,
  sealButton,
  summaryButton,
  writeSummary,
} from '../support/app/departure.ts';
import { createWorkspace } from '../support/app/door.ts';
import { createLaptop, newFolder } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { chooseInDialogs } from '../support/app/native-dialogs.ts';
import { leaveRoom } from '../support/app/room.ts';
import { setVotes } from '../support/app/said.ts';
import { startWorkshop } from '../support/app/set-up.ts';
import { newWorkshop, openDeparture, toWorkshops, workshopLine } from '../support/app/workshops.ts';

const PHONE = '07700 900142';
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

test('every line is shown as it will leave, with what is replaced marked', async () => {
  const { page } = app;
  await leaveRoom(page);
  const line = departingLines(page).getByRole('listitem').filter({ hasText: 'You ring' });
  await expect(line).toContainText('You ring [phone number] and nobody answers.');
  await expect(line.locator('mark')).toHaveText('[phone number]');
  await expect(page.getByText(PHONE)).toHaveCount(0);
  await line.getByRole('button', { name: 'Show what was typed' }).click();
  await expect(line).toContainText(PHONE);
  await line.getByRole('button', { name: 'Hide what was typed' }).click();
  await expect(page.getByText('People: 10 to 19, and nothing finer')).toBeVisible();
  await expect(page.getByText('People: 13, by group and age')).toBeVisible();
});

test('nothing is written before it was read, and the screen says what is missing', async () => {
  const { page } = app;
  await sealButton(page).click();
  await expect(notYet(page)).toHaveText([/^Read all \d+ lines/u, /recipient/u, /folder/u]);
  await summaryButton(page).click();
  await expect(notYet(page)).toHaveText([/^Read all \d+ lines/u, /folder/u]);
  expect(fs.readdirSync(stick)).toEqual([]);
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

test('the summary says how many people in words and the votes as an order, and replaces what names somebody', async () => {
  const { page, electron } = app;
  await readThrough(page);
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
  const notes = execFileSync('unzip', ['-p', zip, 'data/note.csv'], { encoding: 'utf8' });
  expect(notes).toContain('You ring [phone number] and nobody answers.');
  expect(notes).not.toContain(PHONE);
  expect(execFileSync('unzip', ['-p', zip, 'data/attendance.csv'], { encoding: 'utf8' })).toContain(
    'care-experienced,16-17,9',
  );
});

test('after a change the read-through holds no longer', async () => {
  const { page } = app;
  await backToRoom(page);
  await addEntry(page, { kind: 'Note', text: 'One thing more.' });
  await leaveRoom(page);
  await expect(readBox(page)).not.toBeChecked();
  await sealButton(page).click();
  await expect(notYet(page).first()).toHaveText(/^Read all \d+ lines/u);
  expect(fs.readdirSync(stick)).toHaveLength(2);
});

test('the list of workshops says when it was sealed, and leads to what leaves', async () => {
  const { page } = app;
  await toWorkshops(page);
  await expect(workshopLine(page, 'Bridge the Gap')).toContainText('Sealed on');
  await openDeparture(page, 'Bridge the Gap');
  await expect(readBox(page)).not.toBeChecked();
});
