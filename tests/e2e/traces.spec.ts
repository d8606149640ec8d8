import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { addEntry, chooseStep, prepareEntry } from '../support/app/composer.ts';
import { createWorkspace, lock, typePassphrase, unlock } from '../support/app/door.ts';
import { createLaptop } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { deleteEntry, editEntry, openAnswersOf, saidList } from '../support/app/said.ts';
import { startWorkshop } from '../support/app/set-up.ts';
import { tracesIn } from '../support/app/traces.ts';
import { newWorkshop, openRoom } from '../support/app/workshops.ts';

/** Words that nothing on a laptop has but what was typed here. */
const CANARIES = {
  passphrase: 'quibberfenn seven kettles',
  series: 'zorblattseries',
  note: 'marvendooknote',
  deleted: 'plimshartdeleted',
  problem: 'grenvalloproblem',
  theme: 'thessaquintheme',
  solution: 'wirrambossolution',
  before: 'olfenjarbefore',
  after: 'yarvinkelafter',
  unsaved: 'snorblequibunsaved',
  searched: 'trevonnasearched',
  wrong: 'hessamirdwrong phrase',
} as const;
const laptop = createLaptop('traces');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
});
test.afterAll(() => endApp(app, laptop));

function expectNoTrace(): void {
  expect(tracesIn(laptop.root, Object.values(CANARIES))).toEqual([]);
}

test('the search for traces finds what is there, in either encoding', () => {
  const file = path.join(laptop.documents, 'control.bin');
  for (const encoding of ['utf8', 'utf16le'] as const) {
    fs.writeFileSync(file, Buffer.concat([Buffer.alloc(70_000, 7), Buffer.from(CANARIES.note, encoding)]));
    expect(tracesIn(laptop.root, Object.values(CANARIES))).toEqual([`${CANARIES.note} in ${file}`]);
  }
  fs.rmSync(file);
});

test('nothing that was typed lies readable on the laptop while the workspace is open', async () => {
  const { page } = app;
  await createWorkspace(page, 'facilitator', CANARIES.passphrase);
  await newWorkshop(page);
  await startWorkshop(page, { region: 'North West', series: CANARIES.series });
  await chooseStep(page, 'Connect');
  await addEntry(page, { text: `A note: ${CANARIES.note}.` });
  await addEntry(page, { text: `Taken away: ${CANARIES.deleted}.` });
  await addEntry(page, { kind: 'Problem', text: `A problem: ${CANARIES.problem}.`, theme: CANARIES.theme });
  await addEntry(page, {
    kind: 'Solution',
    text: `A solution: ${CANARIES.solution}.`,
    answers: [`A problem: ${CANARIES.problem}.`],
  });
  await addEntry(page, { kind: 'Note', text: `Changed: ${CANARIES.before}.` });
  await editEntry(page, `Changed: ${CANARIES.before}.`, { text: `Changed: ${CANARIES.after}.` });
  await deleteEntry(page, `Taken away: ${CANARIES.deleted}.`);
  await openAnswersOf(page, `A solution: ${CANARIES.solution}.`);
  await page.getByRole('searchbox').fill(CANARIES.searched);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await prepareEntry(page, { text: `Not saved: ${CANARIES.unsaved}.` });
  expectNoTrace();
});

test('nor behind the lock, nor after a wrong passphrase', async () => {
  await prepareEntry(app.page, { text: '' });
  await lock(app);
  await typePassphrase(app.page, CANARIES.wrong);
  await expect(app.page.getByText('That passphrase does not open this workspace.')).toBeVisible();
  expectNoTrace();
});

test('nor after the app was killed with all of it open, nor once it has opened and closed again', async () => {
  await typePassphrase(app.page, CANARIES.passphrase);
  await expect(saidList(app.page)).toContainText(CANARIES.note);
  await app.kill();
  expectNoTrace();
  app = await launchApp(laptop);
  await unlock(app.page, 'facilitator', CANARIES.passphrase);
  await openRoom(app.page, CANARIES.series);
  await app.close();
  expectNoTrace();
});

test('and the terminal heard nothing of it', () => {
  for (const canary of Object.values(CANARIES)) expect(app.output()).not.toContain(canary);
});
