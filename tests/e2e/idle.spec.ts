import { expect, test } from '@playwright/test';
import { createByContract } from '../support/app/by-contract.ts';
import { composerField } from '../support/app/composer.ts';
import { call } from '../support/app/contract-calls.ts';
import { expectDoor, typePassphrase } from '../support/app/door.ts';
import { createLaptop } from '../support/app/laptop.ts';
import { endApp, launchApp, pageAfter, type RunningApp } from '../support/app/launch.ts';
import { goneAfter, holdersOf } from '../support/app/locks.ts';
import { startWorkshop } from '../support/app/set-up.ts';
import { newWorkshop } from '../support/app/workshops.ts';

const PASSPHRASE = 'seven brown kettles outside';
/** How long a minute lasts here, in milliseconds. */
const MINUTE = 1500;
/** The rest that the workspace is set to, in minutes. */
const REST = 2;

const laptop = createLaptop('idle');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp({ ...laptop, env: { ...laptop.env, BRIDGEWORK_IDLE_UNIT_MS: String(MINUTE) } });
  await createByContract(app, 'facilitator', PASSPHRASE);
  await call(app.page, 'workspace.setLockAfter', { minutes: 15 });
  await newWorkshop(app.page);
  await startWorkshop(app.page, { region: 'North West' });
});
test.afterAll(() => endApp(app, laptop));

test('who goes on typing is not locked out, and a rest locks with the last words kept', async () => {
  const words = 'Half a sentence that was typed slowly, and then nothing';
  const before = await holdersOf(app);
  const old = app.page;
  await call(old, 'workspace.setLockAfter', { minutes: REST });
  await composerField(old).click();
  await old.keyboard.type(words, { delay: (REST * MINUTE * 2) / words.length });
  expect(await holdersOf(app)).toEqual(before);
  const rested = await goneAfter(app, () => {});
  expect(rested).toBeGreaterThan(REST * MINUTE - 500);
  expect(rested).toBeLessThan(REST * MINUTE + 2000);
  await expectDoor(await pageAfter(app, old));
  await typePassphrase(app.page, PASSPHRASE);
  await expect(composerField(app.page)).toHaveValue(words);
});

test('the pointer counts as well, and the number of minutes is read again after each unlocking', async () => {
  const before = await holdersOf(app);
  const begun = performance.now();
  for (let step = 0; performance.now() - begun < REST * MINUTE * 2; step += 1) {
    await app.page.mouse.move(200 + (step % 50), 200);
    await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
  expect(await holdersOf(app)).toEqual(before);
  const old = app.page;
  const rested = await goneAfter(app, () => {});
  expect(rested).toBeLessThan(REST * MINUTE + 2000);
  await expectDoor(await pageAfter(app, old));
});

test('behind the lock a rest changes nothing', async () => {
  const before = await holdersOf(app);
  await app.page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), REST * MINUTE + 1500);
  expect(await holdersOf(app)).toEqual(before);
});
