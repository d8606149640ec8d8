import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
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
  await expect(app.page.getByText('is not a workspace of ours. Nothing was changed.')).toBeVisible();
  expect(stateOf(folder)).toEqual(before);
});

test('a damaged key file is told, and left as it is', async () => {
  const folder = await workspaceOnDisk();
  fs.truncateSync(path.join(folder, 'keys.json'), 100);
  const before = stateOf(folder);
  app = await launchApp(laptop);
  await typePassphrase(app.page, PASSPHRASE);
  await expect(app.page.getByText('key file is damaged. Nothing was changed.')).toBeVisible();
  expect(stateOf(folder)).toEqual(before);
});

test('a key file of a newer version is told as one', async () => {
  const folder = await workspaceOnDisk();
  const keys = path.join(folder, 'keys.json');
  fs.writeFileSync(keys, fs.readFileSync(keys, 'utf8').replace('bridgework-keys/1', 'bridgework-keys/2'));
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
  await expect(app.page.getByText(/damaged/u)).toBeVisible();
  await expect(app.page.getByText('That passphrase does not open this workspace.')).toHaveCount(0);
  expect(stateOf(folder).filter((line) => /^(?:keys\.json|workspace\.db) /u.test(line))).toEqual(before);
});

test('a strange workspace of one kind does not keep the other kind from being used', async () => {
  const folder = folderOf(laptop);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'workspace.db'), 'SQLite format 3\0 and somebody else’s rows');
  app = await launchApp(laptop);
  await goBack(app.page);
  await createWorkspace(app.page, 'review team', PASSPHRASE);
});
