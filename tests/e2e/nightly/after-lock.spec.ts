import path from 'node:path';
import { test } from '@playwright/test';
import { keyOfDatabase, openKeys } from '#core/keys/open-keys.ts';
import { readKeyFile } from '#core/keys/key-file.ts';
import { DATABASE_NAME } from '#core/db/open.ts';
import { composerField } from '#tests/support/app/composer.ts';
import { againField, chooseRole, lock, passphraseField, postponeSheet } from '#tests/support/app/door.ts';
import { expect } from '#tests/support/app/expect.ts';
import { expectEmptied, typeByKeys } from '#tests/support/app/fields.ts';
import { createLaptop } from '#tests/support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '#tests/support/app/launch.ts';
import { PASSPHRASE } from '#tests/support/app/new-room.ts';
import { familyOf } from '#tests/support/app/processes.ts';
import { startWorkshop } from '#tests/support/app/set-up.ts';
import { newWorkshop } from '#tests/support/app/workshops.ts';
import { countInMemory } from '#tests/support/privacy/process-memory.ts';

const SAID = 'quillberry was said and saved';
const HALF = 'moonthistle was half ty';
const laptop = createLaptop('after-lock');
const folder = path.join(laptop.userData, 'workspaces', 'facilitator');
let app: RunningApp;

// Everything secret goes in by single keys, as from a keyboard: what is found afterwards is the app's own doing.
test.beforeAll(async () => {
  app = await launchApp(laptop);
  const { page } = app;
  await chooseRole(page, 'facilitator');
  await typeByKeys(passphraseField(page), PASSPHRASE);
  await typeByKeys(againField(page), PASSPHRASE);
  await page.getByRole('button', { name: 'Use this passphrase' }).click();
  await postponeSheet(page);
  await newWorkshop(page);
  await startWorkshop(page, { region: 'North West' });
  await typeByKeys(composerField(page), SAID);
  await page.keyboard.press('Enter');
  await expectEmptied(composerField(page));
  await typeByKeys(composerField(page), HALF);
});
test.afterAll(() => endApp(app, laptop));

/** How often each secret stands in the memory of the app: in each process that has it, and in all of them together. */
interface Residue {
  readonly total: number;
  readonly byProcess: Readonly<Record<string, number>>;
}

/** Where the words and the keys stand, by what they are. */
function residue(dataKey: Buffer): Readonly<Record<string, Residue>> {
  const forms = {
    'the data key': [dataKey, Buffer.from(dataKey.toString('hex')), Buffer.from(dataKey.toString('base64'))],
    'the passphrase': [Buffer.from(PASSPHRASE), Buffer.from(PASSPHRASE, 'utf16le')],
    'words that were saved': [Buffer.from('quillberry'), Buffer.from('quillberry', 'utf16le')],
    'words that were half typed': [Buffer.from('moonthistle'), Buffer.from('moonthistle', 'utf16le')],
  };
  const found = Object.entries(forms).map(([what, wanted]) => {
    const counts = familyOf(app.pid).map(({ pid, command }) => {
      const [, kind = 'main'] = /--type=(\S+)/u.exec(command) ?? [];
      return [kind, countInMemory(pid, wanted).reduce((sum, count) => sum + count, 0)] as const;
    });
    const byProcess: Record<string, number> = {};
    for (const [kind, count] of counts) if (count > 0) byProcess[kind] = (byProcess[kind] ?? 0) + count;
    return [what, { total: counts.reduce((sum, [, count]) => sum + count, 0), byProcess }] as const;
  });
  return Object.fromEntries(found);
}

test('after a lock the data key and what was written are in no process of the app any more', async () => {
  test.setTimeout(240_000);
  const file = await readKeyFile(folder);
  if (!file) throw new Error('The workspace has its key file.');
  const keys = await openKeys(file.keys, { kind: 'passphrase', passphrase: PASSPHRASE });
  const [{ key }] = keys.dataKeys;
  expect(key).toHaveLength(32);
  const before = residue(key);
  await lock(app);
  await app.page.waitForTimeout(10_000);
  const after = residue(key);
  // The database is closed now, and the key that was looked for is the one that opens it.
  expect(keyOfDatabase(path.join(folder, DATABASE_NAME), keys).key).toEqual(key);
  const told = (found: ReturnType<typeof residue>): string =>
    JSON.stringify(Object.fromEntries(Object.entries(found).map(([what, { byProcess }]) => [what, byProcess])));
  console.log(`In memory before the lock ${told(before)}, ten seconds after it ${told(after)}.`);
  expect(before['words that were saved']?.total, 'the search finds what is there').toBeGreaterThan(0);
  for (const [what, { total }] of Object.entries(after)) expect(total, what).toBe(0);
});
