import { expect, test } from '@playwright/test';
import { bridgeOf, unlockByContract } from '../support/app/by-contract.ts';
import { composerField, expectKept } from '../support/app/composer.ts';
import { call } from '../support/app/contract-calls.ts';
import { expectDoor } from '../support/app/door.ts';
import { createLaptop } from '../support/app/laptop.ts';
import { endApp, launchApp, pageAfter, type RunningApp } from '../support/app/launch.ts';
import { holdersOf } from '../support/app/locks.ts';
import { enterNewRoom, PASSPHRASE } from '../support/app/new-room.ts';
import { coreOf } from '../support/app/processes.ts';
import { saidItem } from '../support/app/said.ts';

/** The longest until typed text is back after a page has died, in milliseconds. */
const BACK = 3000;
const laptop = createLaptop('crashes');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
  await enterNewRoom(app);
});
test.afterAll(() => endApp(app, laptop));

/** Ends the page's process as a fault of it would. */
async function crashPage(): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
}

/** Ends the core's process as a fault of it would, and waits until its successor is there. */
async function crashCore(): Promise<void> {
  const core = coreOf(app.pid).pid;
  process.kill(core, 'SIGKILL');
  await expect
    .poll(() =>
      holdersOf(app)
        .then((holders) => holders.core)
        .catch(() => core),
    )
    .not.toBe(core);
}

/** Halts the core and asks it something, so that the call is under way when it dies. */
async function askHaltedCore(): Promise<{ readonly answer: ReturnType<typeof call> }> {
  process.kill(coreOf(app.pid).pid, 'SIGSTOP');
  const answer = call(app.page, 'workshop.list', undefined);
  // What the page is asked next is done after that.
  await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
  return { answer };
}

test('a page that dies comes back unlocked, with what was typed', async () => {
  const old = app.page;
  const { core } = await holdersOf(app);
  await composerField(old).fill('Typed before the page died');
  // A draft is saved a moment after the last key.
  await old.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  const begun = performance.now();
  await crashPage();
  const page = await pageAfter(app, old);
  await expect(composerField(page)).toHaveValue('Typed before the page died');
  expect(performance.now() - begun).toBeLessThan(BACK);
  expect((await holdersOf(app)).core).toBe(core);
});

test('a core that is halted for a while loses nothing', async () => {
  const { core } = await holdersOf(app);
  process.kill(core, 'SIGSTOP');
  try {
    await composerField(app.page).fill('Typed while the core stood still');
    await composerField(app.page).press('Enter');
    await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)));
  } finally {
    process.kill(core, 'SIGCONT');
  }
  await expectKept(app.page);
  await expect(saidItem(app.page, 'Typed while the core stood still')).toHaveCount(1);
});

test('a page that is loaded again asks the same core', async () => {
  const { core } = await holdersOf(app);
  await app.page.reload();
  expect(await bridgeOf(app.page).workshop.list()).toMatchObject([{ notes: 1 }]);
  expect((await holdersOf(app)).core).toBe(core);
});

test('a core that dies is started again, locked; one that keeps dying is not, and every call says so', async () => {
  for (let death = 0; death < 2; death += 1) {
    const asked = await askHaltedCore();
    await crashCore();
    expect(await asked.answer).toMatchObject({
      ok: false,
      code: 'locked',
      sentence: expect.stringMatching(/stopped and was started again.*Unlock the workspace to go on\.$/su),
    });
    await expectDoor(app.page);
    await unlockByContract(app, 'facilitator', PASSPHRASE);
    expect(await bridgeOf(app.page).workshop.list()).toMatchObject([{ notes: 1 }]);
  }
  const keepsStopping = /keeps stopping.*Everything that said “saved” is safe.*restart the laptop.*restore a backup/su;
  const refused = { ok: false, sentence: expect.stringMatching(keepsStopping) };
  const asked = await askHaltedCore();
  process.kill(coreOf(app.pid).pid, 'SIGKILL');
  expect(await asked.answer).toMatchObject(refused);
  for (const [channel, input] of [
    ['workspace.status', undefined],
    ['workshop.list', undefined],
    ['pack.list', undefined],
  ] as const) {
    expect(await call(app.page, channel, input)).toMatchObject(refused);
  }
  expect(() => coreOf(app.pid)).toThrow();
  await app.close();
});

test('a page that keeps dying is not opened again, and a sentence says so', async () => {
  app = await launchApp(laptop);
  await app.electron.evaluate(({ dialog }) => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    dialog.showMessageBox = ((options: { message: string; detail: string }) => {
      told.push(`${options.message} ${options.detail}`);
      return new Promise(() => {});
    }) as unknown as typeof dialog.showMessageBox;
  });
  for (let death = 0; death < 2; death += 1) {
    const old = app.page;
    await crashPage();
    await expectDoor(await pageAfter(app, old));
  }
  await crashPage();
  const told = () => app.electron.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  await expect
    .poll(told)
    .toEqual([
      expect.stringMatching(
        /^Bridgework’s window keeps stopping\. Everything that said “saved” is safe.*Restart the laptop/u,
      ),
    ]);
});
