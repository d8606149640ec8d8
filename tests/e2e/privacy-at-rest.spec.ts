import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { expect, test } from '@playwright/test';
import { createByContract, lockFromScreen, unlockByContract } from '../support/app/by-contract.ts';
import { typeAtTheLock, typeInDeparture, typeInRoom, typeInSetUp, typeWaysIn } from '../support/app/canary-story.ts';
import { makeKeyPair, openPart, saveRecipient } from '../support/app/desk.ts';
import { foundTotal, search } from '../support/app/desk-entries.ts';
import { importBundles } from '../support/app/desk-inbox.ts';
import { chooseRole } from '../support/app/door.ts';
import { typeInEveryField } from '../support/app/every-field.ts';
import { createLaptop, newFolder } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { chooseInDialogs } from '../support/app/native-dialogs.ts';
import { saidList, showAllSaid } from '../support/app/said.ts';
import { openRoom } from '../support/app/workshops.ts';
import { createCanaries } from '../support/privacy/canaries.ts';
import { canariesIn, canaryHits } from '../support/privacy/canary-search.ts';
import { changedFiles } from '../support/privacy/changed-files.ts';
import { machinePlaces } from '../support/privacy/machine-places.ts';

/** The story ends with this many words that are nowhere else. */
const CANARIES = 40;

const canaries = createCanaries();
const since = new Date();
const laptop = createLaptop('at-rest');
const stick = newFolder(laptop, 'stick');
const passphrase = (field: string): string => `${canaries.forField(field)} ${canaries.forField(field)}`;
const deskPassphrase = passphrase('the review desk’s passphrase');
let facilitatorPassphrase = passphrase('the first passphrase');
let bundle: string;
let app: RunningApp;

test.describe.configure({ mode: 'serial', timeout: 300_000 });
test.beforeAll(async () => {
  app = await launchApp(laptop);
});
test.afterAll(() => endApp(app, laptop));

/** Searches the laptop and every place of this machine where a program of this user may leave something. */
function expectNothingReadable(): void {
  const files = changedFiles([laptop.root, ...machinePlaces()], since);
  expect(files.some((file) => file.endsWith('workspace.db'))).toBe(true);
  const hits = canaryHits(files, canaries.words()).map(
    ({ word, form, file }) => `${canaries.fieldOf(word)} as ${form} in ${file}`,
  );
  expect(hits).toEqual([]);
}

test('the search finds a word wherever it lies in clear: in a file, in another alphabet of bytes, inside a compressed stream', () => {
  const word = canaries.forField('the control');
  const file = path.join(laptop.documents, 'control.bin');
  const forms = [
    Buffer.from(word),
    Buffer.from(word, 'utf16le'),
    Buffer.from(Buffer.from(`one ${word}`).toString('base64')),
    Buffer.from(Buffer.from(`two. ${word}`).toString('base64')),
    Buffer.from(Buffer.from(`three ${word}`).toString('base64')),
    zlib.gzipSync(word),
    zlib.deflateSync(word),
  ];
  for (const form of forms) {
    fs.writeFileSync(file, Buffer.concat([Buffer.alloc(70_000, 7), form, Buffer.alloc(10)]));
    const hits = canaryHits(changedFiles([laptop.root], since), canaries.words());
    expect(hits.map((hit) => [hit.word, hit.file])).toEqual([[word, fs.realpathSync(file)]]);
  }
  fs.rmSync(file);
});

test('the review desk: its passphrase, and a key for what follows', async () => {
  await chooseRole(app.page, 'review team');
  await typeInEveryField(app.page, 'creating the review desk', canaries);
  await createByContract(app, 'review team', deskPassphrase);
  await makeKeyPair(app.page);
  await chooseInDialogs(app.electron, stick);
  await saveRecipient(app.page);
  expectNothingReadable();
});

test('a workshop, with a word in every field of it: nothing is readable while the workspace is open', async () => {
  await createByContract(app, 'facilitator', facilitatorPassphrase);
  await typeInSetUp(app.page, canaries);
  await typeInRoom(app.page, canaries);
  facilitatorPassphrase = await typeWaysIn(app.page, facilitatorPassphrase, canaries);
  expectNothingReadable();
});

test('nor is it behind the lock, nor after a wrong passphrase and a wrong sheet', async () => {
  await lockFromScreen(app);
  await typeAtTheLock(app.page, canaries);
  expectNothingReadable();
});

test('nor after the bundle was sealed, imported and searched', async () => {
  await unlockByContract(app, 'facilitator', facilitatorPassphrase);
  await expect(app.page.getByRole('heading', { name: 'Run-sheet' })).toBeVisible();
  bundle = await typeInDeparture(app, laptop, path.join(stick, 'recipient.txt'), canaries);
  await unlockByContract(app, 'review team', deskPassphrase);
  await openPart(app.page, 'Inbox');
  await chooseInDialogs(app.electron, bundle);
  expect((await importBundles(app.page)).accepted).toBe(1);
  await openPart(app.page, 'Cards and notes');
  await search(app.page, canaries.words().find((word) => canaries.fieldOf(word) === 'Note 0') ?? '');
  await expect(foundTotal(app.page)).toHaveText('1 card or note');
  await typeInEveryField(app.page, 'the desk', canaries);
  expectNothingReadable();
});

test('nor after every process was killed with all of it open', async () => {
  expect(canaries.words().length).toBeGreaterThanOrEqual(CANARIES);
  await app.kill();
  expectNothingReadable();
});

test('nor once the app has opened all of it again and closed', async () => {
  const killed = app;
  app = await launchApp(laptop);
  await unlockByContract(app, 'facilitator', facilitatorPassphrase);
  await openRoom(app.page, 'North West');
  await showAllSaid(app.page);
  await expect(saidList(app.page)).toContainText(
    canaries.words().find((word) => canaries.fieldOf(word) === 'Note 1') ?? '',
  );
  await app.close();
  expectNothingReadable();
  const heard = [killed, app].map(({ output, troubles }) => [output(), ...troubles].join('\n')).join('\n');
  expect(canariesIn(heard, canaries.words()).map((word) => canaries.fieldOf(word))).toEqual([]);
  console.log(
    `${canaries.words().length} canaries were typed; ${changedFiles([laptop.root, ...machinePlaces()], since).length} files had changed.`,
  );
});
