import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { createByContract } from '../support/app/by-contract.ts';
import { createLaptop, type Laptop } from '../support/app/laptop.ts';
import { argumentsFor, ELECTRON, endApp, environmentOf, launchApp, type RunningApp } from '../support/app/launch.ts';
import { holdersOf } from '../support/app/locks.ts';

const laptop = createLaptop('instances');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
  await createByContract(app, 'facilitator', 'seven brown kettles outside');
});
test.afterAll(() => endApp(app, laptop));

/** Starts the app once more and waits until it ends by itself; gives its exit status. */
function startAgain(on: Laptop): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const second = spawn(ELECTRON, [...argumentsFor(on)], { env: environmentOf(on), stdio: 'ignore' });
    second.once('error', reject).once('exit', (code) => resolve(code));
  });
}

async function expectFirstComesForward(on: Laptop): Promise<void> {
  const before = await holdersOf(app);
  await app.electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    Object.assign(globalThis, { came: 0 });
    if (window) window.focus = () => void ((globalThis as unknown as { came: number }).came += 1);
  });
  expect(await startAgain(on)).toBe(0);
  await expect.poll(() => app.electron.evaluate(() => (globalThis as unknown as { came: number }).came)).toBe(1);
  expect(await holdersOf(app)).toEqual(before);
}

test('a second start brings the first window forward and ends', async () => {
  await expectFirstComesForward(laptop);
});

test('so does one that comes to the same folder by another path', async () => {
  const link = path.join(laptop.root, 'another-path');
  fs.symlinkSync(laptop.userData, link);
  await expectFirstComesForward({ ...laptop, userData: link });
});

test('after a power cut the next start is the first again', async () => {
  await app.kill();
  app = await launchApp(laptop);
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
});
