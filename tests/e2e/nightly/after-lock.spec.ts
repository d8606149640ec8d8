import path from 'node:path';
import { test } from '@playwright/test';
import { keyOfDatabase, openKeys } from '#core/keys/open-keys.ts';
import { readKeyFile } from '#core/keys/key-file.ts';
import { DATABASE_NAME } from '#core/db/open.ts';
import { addEntry, composerField } from '#tests/support/app/composer.ts';
import { lock } from '#tests/support/app/door.ts';
import { expect } from '#tests/support/app/expect.ts';
import { createLaptop } from '#tests/support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '#tests/support/app/launch.ts';
import { enterNewRoom, PASSPHRASE } from '#tests/support/app/new-room.ts';
import { familyOf } from '#tests/support/app/processes.ts';
import { countInMemory } from '#tests/support/privacy/process-memory.ts';

const SAID = 'quillberry was said and saved';
const HALF = 'moonthistle was half ty';
const laptop = createLaptop('after-lock');
const folder = path.join(laptop.userData, 'workspaces', 'facilitator');
let app: RunningApp;

test.beforeAll(async () => {
  app = await launchApp(laptop);
  await enterNewRoom(app);
  await addEntry(app.page, { text: SAID });
  await composerField(app.page).fill(HALF);
});
test.afterAll(() => endApp(app, laptop));

/** Where the words and the key stand in the memory of every process of the app, by what they are. */
function residue(dataKey: Buffer): Readonly<Record<string, number>> {
  const forms = {
    'the data key': [dataKey, Buffer.from(dataKey.toString('hex')), Buffer.from(dataKey.toString('base64'))],
    'the passphrase': [Buffer.from(PASSPHRASE), Buffer.from(PASSPHRASE, 'utf16le')],
    'words that were saved': [Buffer.from('quillberry'), Buffer.from('quillberry', 'utf16le')],
    'words that were half typed': [Buffer.from('moonthistle'), Buffer.from('moonthistle', 'utf16le')],
  };
  const found = Object.entries(forms).map(([what, wanted]) => {
    const counts = familyOf(app.pid).map(({ pid }) =>
      countInMemory(pid, wanted).reduce((sum, count) => sum + count, 0),
    );
    return [what, counts.reduce((sum, count) => sum + count, 0)] as const;
  });
  return Object.fromEntries(found);
}

test('after a lock the data key and what was written are in no process of the app any more', async () => {
  test.setTimeout(240_000);
  const found = await readKeyFile(folder);
  if (!found) throw new Error('The workspace has its key file.');
  const keys = await openKeys(found.keys, { kind: 'passphrase', passphrase: PASSPHRASE });
  const [{ key }] = keys.dataKeys;
  expect(key).toHaveLength(32);
  const before = residue(key);
  await lock(app);
  await app.page.waitForTimeout(10_000);
  const after = residue(key);
  // The database is closed now, and the key that was looked for is the one that opens it.
  expect(keyOfDatabase(path.join(folder, DATABASE_NAME), keys).key).toEqual(key);
  console.log(`In memory before the lock ${JSON.stringify(before)}, ten seconds after it ${JSON.stringify(after)}.`);
  expect(before['words that were saved'], 'the search finds what is there').toBeGreaterThan(0);
  expect(after['the data key']).toBe(0);
  expect(after['words that were half typed']).toBe(0);
});
