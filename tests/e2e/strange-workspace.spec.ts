import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { COPIES } from '#core/keys/key-file.ts';
import { closeSession, createSession } from '#core/workspace/open-session.ts';
import { createWorkspace, goBack, typePassphrase } from '../support/app/door.ts';
import { createLaptop, type Laptop } from '../support/app/laptop.ts';
import { launchApp, type RunningApp } from '../support/app/launch.ts';

const PASSPHRASE = 'seven brown kettles outside';
let laptop: Laptop;
let app: RunningApp;

test.beforeEach(() => {
  laptop = createLaptop('strange');
});
test.afterEach(async () => {
  await app.kill();
  laptop.remove();
});

const folderOf = (one: Laptop): string => path.join(one.userData, 'workspaces', 'facilitator');

/** The name and content of every file of the workspace. */
function stateOf(folder: string): readonly string[] {
  return fs
    .readdirSync(folder)
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .toSorted()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(fs.readFileSync(path.join(folder, name)))
          .digest('hex')}`,
    );
}

async function workspaceOnDisk(): Promise<string> {
  const folder = folderOf(laptop);
  closeSession(await createSession(folder, 'facilitator', PASSPHRASE));
  return folder;
}

test('a database that is not ours is told, and left as it is', async () => {
  const folder = folderOf(laptop);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'workspace.db'), 'SQLite format 3\0 and somebody else’s rows');
  const before = stateOf(folder);
  app = await launchApp(laptop);
  await typePassphrase(app.page, PASSPHRASE);
  await expect(
    app.page.getByText(/it is not a workspace of ours, or its keys were lost\. Nothing was changed\./u),
  ).toBeVisible();
  expect(stateOf(folder)).toEqual(before);
});

test('a damaged copy of the key file is mended from the others, and nobody has to know', async () => {
  const folder = await workspaceOnDisk();
  const whole = stateOf(folder).filter((line) => line.startsWith('keys'));
  fs.truncateSync(path.join(folder, 'keys.json'), 100);
  app = await launchApp(laptop);
  await typePassphrase(app.page, PASSPHRASE);
  await expect(app.page.getByText('No workshops yet.')).toBeVisible();
  expect(stateOf(folder).filter((line) => line.startsWith('keys'))).toEqual(whole);
});

test('a key file that is damaged in every copy is told, and left as it is', async () => {
  const folder = await workspaceOnDisk();
  for (const name of COPIES) fs.truncateSync(path.join(folder, name), 100);
  const before = stateOf(folder);
  app = await launchApp(laptop);
  await typePassphrase(app.page, PASSPHRASE);
  await expect(
    app.page.getByText(/All three copies of this workspace’s key file are damaged\. Nothing was changed/u),
  ).toBeVisible();
  expect(stateOf(folder)).toEqual(before);
});

test('a key file of a newer version is told as one', async () => {
  const folder = await workspaceOnDisk();
  // As a newer version would write it: what follows the format is that version's own.
  for (const name of COPIES)
    fs.writeFileSync(path.join(folder, name), '{"format":"bridgework-keys/2","slots":"other"}');
  app = await launchApp(laptop);
  await typePassphrase(app.page, PASSPHRASE);
  await expect(app.page.getByText('made by a newer version of Bridgework. Nothing was changed.')).toBeVisible();
});

test('a damaged database is not taken for a wrong passphrase, and is never made anew', async () => {
  const folder = await workspaceOnDisk();
  const database = path.join(folder, 'workspace.db');
  const bytes = fs.readFileSync(database);
  bytes.fill(7, 100, 4000);
  fs.writeFileSync(database, bytes);
  const before = stateOf(folder);
  app = await launchApp(laptop);
  await typePassphrase(app.page, PASSPHRASE);
  await expect(app.page.getByText(/^The workspace’s database is damaged/u)).toBeVisible();
  await expect(app.page.getByText('That passphrase does not open this workspace.')).toHaveCount(0);
  expect(stateOf(folder).filter((line) => /^(?:keys.*\.json|workspace\.db) /u.test(line))).toEqual(before);
});

test('a strange workspace of one kind does not keep the other kind from being used', async () => {
  const folder = folderOf(laptop);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'workspace.db'), 'SQLite format 3\0 and somebody else’s rows');
  app = await launchApp(laptop);
  await goBack(app.page);
  await createWorkspace(app.page, 'review team', PASSPHRASE);
});
