import { test } from '@playwright/test';
import { composerField } from '#tests/support/app/composer.ts';
import { expectDoor, typePassphrase } from '#tests/support/app/door.ts';
import { expect } from '#tests/support/app/expect.ts';
import { createLaptop } from '#tests/support/app/laptop.ts';
import { endApp, launchApp, pageAfter, type RunningApp } from '#tests/support/app/launch.ts';
import { enterNewRoom, PASSPHRASE } from '#tests/support/app/new-room.ts';

const LOCKS = 200;
const laptop = createLaptop('mid-sentence');
let app: RunningApp;

test.beforeAll(async () => {
  app = await launchApp(laptop);
  await enterNewRoom(app);
});
test.afterAll(() => endApp(app, laptop));

test(`${LOCKS} locks in the middle of a sentence lose none of its words`, async () => {
  test.setTimeout(3_600_000);
  let words = '';
  for (let lock = 1; lock <= LOCKS; lock += 1) {
    const old = app.page;
    // The field is emptied now and then: two hundred unsaved sentences are nobody's draft.
    if (lock % 20 === 1) {
      await composerField(old).fill('');
      words = '';
    }
    const more = `${words === '' ? 'They' : ' and'} said it ${lock}`;
    await old.keyboard.type(more);
    // With no pause after the last key: the lock itself has to save what the pause would have saved.
    await app.electron.evaluate(({ powerMonitor }) => void (powerMonitor as NodeJS.EventEmitter).emit('lock-screen'));
    words += more;
    await expectDoor(await pageAfter(app, old));
    await typePassphrase(app.page, PASSPHRASE);
    await expect(composerField(app.page)).toHaveValue(words);
    await expect(composerField(app.page)).toBeFocused();
  }
});
