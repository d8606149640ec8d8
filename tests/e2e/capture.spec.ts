import { expect, test } from '@playwright/test';
import { attendanceDialog, closeAttendance, openAttendance, setConsent, setCount } from '../support/app/attendance.ts';
import { addEntry, chooseStep, composerField } from '../support/app/composer.ts';
import { closeConcern, concernDialog, countConcern, openConcern } from '../support/app/concern.ts';
import { createWorkspace } from '../support/app/door.ts';
import { createLaptop } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { statusLine, undo, wall, wallCard } from '../support/app/room.ts';
import { deleteEntry, editEntry, linkSolution, saidItem, saidList, setVotes } from '../support/app/said.ts';
import { startWorkshop } from '../support/app/set-up.ts';
import { newWorkshop } from '../support/app/workshops.ts';

const MOVES = 'Nobody tells you that you are moving until the car is there.';
const BAGS = 'Belongings are moved in bin bags.';
const CASE = 'A proper suitcase for every move, and a week’s notice.';
const laptop = createLaptop('capture');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
  await createWorkspace(app.page, 'facilitator', 'seven brown kettles outside');
  await newWorkshop(app.page);
  await startWorkshop(app.page, { region: 'North West', tables: 4 });
});
test.afterAll(() => endApp(app, laptop));

test('a note is saved with its step and its table', async () => {
  const { page } = app;
  await chooseStep(page, 'Connect');
  await addEntry(page, { kind: 'Note', table: 'Table 2', text: 'People kept coming back to moving.' });
  await expect(saidItem(page, 'People kept coming back to moving.')).toContainText('Table 2');
  await expect(statusLine(page)).toContainText(/Saved \d\d:\d\d:\d\d/u);
  await expect(statusLine(page)).toContainText('Connect');
});

test('a step for problems offers problems, with whose words they are and a theme', async () => {
  const { page } = app;
  await chooseStep(page, 'Explore');
  await addEntry(page, { text: MOVES, wording: 'Their words', theme: 'Moves' });
  await addEntry(page, { text: BAGS, wording: 'In short', theme: 'Moves', table: 'Whole room' });
  await expect(saidItem(page, MOVES)).toContainText('Their words');
  await expect(saidItem(page, BAGS)).toContainText('In short');
  await expect(wall(page).getByRole('list', { name: 'Problems: Moves' }).getByRole('listitem')).toHaveCount(2);
});

test('a solution names the problems it answers while it is typed', async () => {
  const { page } = app;
  await chooseStep(page, 'Create');
  await addEntry(page, { text: CASE, theme: 'Moves', answers: [BAGS] });
  await expect(saidItem(page, CASE)).toContainText(BAGS);
  await expect(wallCard(page, MOVES)).not.toContainText('1 solution');
});

test('and more of them afterwards', async () => {
  const { page } = app;
  await linkSolution(page, CASE, [MOVES]);
  await expect(saidItem(page, CASE).getByRole('list', { name: 'Answers' }).getByRole('listitem')).toHaveCount(2);
  await expect(wallCard(page, MOVES)).toContainText('1 solution');
});

test('votes are counted on a card', async () => {
  const { page } = app;
  await setVotes(page, BAGS, 7);
  await expect(wallCard(page, BAGS)).toContainText('7 votes');
});

test('an entry can be changed: words, wording, table and theme', async () => {
  const { page } = app;
  await editEntry(page, MOVES, {
    text: `${MOVES} Always.`,
    wording: 'In short',
    table: 'Table 4',
    theme: 'Being heard',
  });
  await expect(saidItem(page, `${MOVES} Always.`)).toContainText('Table 4');
  await expect(wall(page).getByRole('list', { name: 'Problems: Being heard' })).toContainText(`${MOVES} Always.`);
});

test('a deleted entry goes with its links, and undo brings both back', async () => {
  const { page } = app;
  await deleteEntry(page, BAGS);
  await expect(wallCard(page, BAGS)).toHaveCount(0);
  await undo(page);
  await expect(saidItem(page, BAGS)).toBeVisible();
  await expect(saidItem(page, CASE)).toContainText(BAGS);
  await expect(wallCard(page, BAGS)).toContainText('7 votes');
});

test('undo takes changes back one after another, the last first', async () => {
  const { page } = app;
  await undo(page);
  await expect(wall(page).getByRole('list', { name: 'Problems: Moves' })).toContainText(MOVES);
  await expect(saidItem(page, `${MOVES} Always.`)).toHaveCount(0);
  await undo(page);
  await expect(wallCard(page, BAGS)).not.toContainText('7 votes');
});

test('what looks like a telephone number is pointed out while it is typed, stops nobody, and is not kept', async () => {
  const { page } = app;
  await composerField(page).fill('Write to desk@example.org ');
  await expect(
    page.getByText('“desk@example.org” looks like an e-mail address. It is saved as [e-mail address].'),
  ).toBeVisible();
  await addEntry(page, { kind: 'Note', text: 'You ring 07700 900142 and nobody answers.' });
  await expect(saidItem(page, 'You ring [phone number] and nobody answers.')).toBeVisible();
});

test('people are counted by group and age, and what they agreed to', async () => {
  const { page } = app;
  await openAttendance(page);
  await setCount(page, { group: 'Care-experienced people', band: '16 and 17', count: 7 }, 7);
  await setCount(page, { group: 'Other', band: '26 and over', count: 1 }, 8);
  await setConsent(page, 'notes', 8);
  await closeAttendance(page);
  await expect(statusLine(page)).toContainText('8 people');
  await openAttendance(page);
  await expect(attendanceDialog(page).getByRole('textbox', { name: 'Notes', exact: true })).toHaveValue('8');
  await closeAttendance(page);
});

test('a worry about somebody’s safety is counted, and there is no field to write it in', async () => {
  const { page } = app;
  await openConcern(page);
  await expect(concernDialog(page).getByRole('textbox')).toHaveCount(0);
  await countConcern(page);
  await expect(concernDialog(page).getByRole('status')).toContainText('1 worry');
  await closeConcern(page);
});

test('after all of this nothing is missing and nothing is double', async () => {
  const { page } = app;
  await expect(saidList(page).locator('li[data-kind]')).toHaveCount(5);
  await expect(wall(page).getByRole('listitem')).toHaveCount(3);
});
