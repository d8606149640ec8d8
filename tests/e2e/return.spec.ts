import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { addEntry, chooseStep, composerField } from '../support/app/composer.ts';
import { createWorkspace, expectDoor, unlock } from '../support/app/door.ts';
import { createLaptop } from '../support/app/laptop.ts';
import { argumentsFor, ELECTRON, endApp, environmentOf, launchApp, type RunningApp } from '../support/app/launch.ts';
import { statusLine, wallCard } from '../support/app/room.ts';
import { editEntry, saidItem, saidList, setVotes } from '../support/app/said.ts';
import { startWorkshop } from '../support/app/set-up.ts';
import { newWorkshop, openRoom, workshopLine } from '../support/app/workshops.ts';

const PASSPHRASE = 'seven brown kettles outside';
const PROBLEM = 'Eleven moves and no notice.';
const SOLUTION = 'A week’s notice, always.';
const laptop = createLaptop('return');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
  const { page } = app;
  await createWorkspace(page, 'facilitator', PASSPHRASE);
  await newWorkshop(page);
  await startWorkshop(page, { region: 'North West', series: 'autumn' });
  await chooseStep(page, 'Connect');
  await addEntry(page, { text: 'People kept coming back to moving.', table: 'Table 1' });
  await addEntry(page, { kind: 'Problem', text: PROBLEM, theme: 'Moves' });
  await addEntry(page, { kind: 'Solution', text: SOLUTION, theme: 'Moves', answers: [PROBLEM] });
  await setVotes(page, PROBLEM, 4);
});
test.afterAll(() => endApp(app, laptop));

async function expectRoom(): Promise<void> {
  const { page } = app;
  await openRoom(page, 'Bridge the Gap');
  await expect(saidItem(page, 'People kept coming back to moving.')).toContainText('Table 1');
  await expect(saidItem(page, SOLUTION)).toContainText(PROBLEM);
  await expect(wallCard(page, PROBLEM)).toContainText('4 votes');
}

test('a second start on the same laptop ends by itself and leaves the first alone', async () => {
  const second = spawn(ELECTRON, [...argumentsFor(laptop)], { env: environmentOf(laptop), stdio: 'ignore' });
  const status = await new Promise((resolve) => second.once('exit', resolve));
  expect(status).toBe(0);
  await addEntry(app.page, { kind: 'Note', text: 'Still here.' });
});

test('closed by its window and opened again, it asks for the passphrase and everything is there', async () => {
  await app.close();
  app = await launchApp(laptop);
  await expectDoor(app.page);
  await unlock(app.page, 'facilitator', PASSPHRASE);
  await expect(workshopLine(app.page, 'Bridge the Gap')).toContainText('2 notes, 1 problem, 1 solution');
  await expectRoom();
});

test('killed in the middle of typing, it opens with everything that said “saved”', async () => {
  for (const words of ['Kept before the first kill.', 'Kept before the second kill.', 'Kept before the third kill.']) {
    await addEntry(app.page, { kind: 'Note', text: words });
    await composerField(app.page).fill('Never saved');
    await app.kill();
    app = await launchApp(laptop);
    await unlock(app.page, 'facilitator', PASSPHRASE);
    await expectRoom();
    await expect(saidItem(app.page, words)).toHaveCount(1);
  }
  await expect(saidList(app.page).getByText('Never saved')).toHaveCount(0);
});

test('killed while an entry was on its way, the entry is there once or not at all', async () => {
  const { page } = app;
  const texts = Array.from({ length: 8 }, (_, index) => `Entry ${index + 1} of a hurry.`);
  const said: string[] = [];
  for (const text of texts.slice(0, -1)) {
    await addEntry(page, { text });
    said.push(text);
  }
  await composerField(page).fill(texts.at(-1) ?? '');
  await Promise.all([composerField(page).press('Enter'), app.kill()].map((done) => done.catch(() => undefined)));
  app = await launchApp(laptop);
  await unlock(app.page, 'facilitator', PASSPHRASE);
  await expectRoom();
  for (const text of said) await expect(saidItem(app.page, text)).toHaveCount(1);
  expect(await saidItem(app.page, texts.at(-1) ?? '').count()).toBeLessThanOrEqual(1);
});

test('what is changed after a kill is kept like anything else', async () => {
  await editEntry(app.page, 'Still here.', { text: 'Still here, and changed.' });
  await expect(statusLine(app.page)).toContainText(/Saved/u);
  await app.kill();
  app = await launchApp(laptop);
  await unlock(app.page, 'facilitator', PASSPHRASE);
  await expectRoom();
  await expect(saidItem(app.page, 'Still here, and changed.')).toHaveCount(1);
});

test('the workspace’s files can be read by nobody else on the laptop, and hold no plain database', () => {
  const folder = path.join(laptop.userData, 'workspaces', 'facilitator');
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    expect(fs.statSync(file).mode & 0o077, name).toBe(0);
    if (fs.statSync(file).isDirectory()) continue;
    expect(fs.readFileSync(file).subarray(0, 15).toString('latin1'), name).not.toBe('SQLite format 3');
  }
});
