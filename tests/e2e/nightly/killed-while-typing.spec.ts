import { test } from '@playwright/test';
import { composerField } from '#tests/support/app/composer.ts';
import { expectDoor, typePassphrase } from '#tests/support/app/door.ts';
import { expect } from '#tests/support/app/expect.ts';
import { createLaptop } from '#tests/support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '#tests/support/app/launch.ts';
import { enterNewRoom, PASSPHRASE } from '#tests/support/app/new-room.ts';
import { saidList, showAllSaid } from '#tests/support/app/said.ts';
import { openRoom } from '#tests/support/app/workshops.ts';

const KILLS = 50;
/** Typing that a kill may cost besides the word under the fingers, which no disk gets before it is finished, in milliseconds. */
const MOST_LOST_MS = 300;
/** Between two keys, in milliseconds: a fast typist. */
const KEY_MS = 60;

const laptop = createLaptop('killed-typing');
let app: RunningApp;

test.beforeAll(async () => {
  app = await launchApp(laptop);
  await enterNewRoom(app);
});
test.afterAll(() => endApp(app, laptop));

test(`${KILLS} kills of the whole app while somebody types lose no saved entry and at most ${MOST_LOST_MS} ms of finished words`, async () => {
  test.setTimeout(3_600_000);
  const saved: string[] = [];
  const lost: number[] = [];
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const field = composerField(app.page);
    await field.fill(`Saved before kill ${kill}.`);
    await field.press('Enter');
    await expect(field).toHaveValue('');
    saved.push(`Saved before kill ${kill}.`);
    const words = `half typed when it was killed for the ${kill}th time`.slice(0, 12 + ((kill * 7) % 36));
    const typedAt: number[] = [];
    for (const letter of words) {
      await app.page.keyboard.type(letter);
      typedAt.push(performance.now());
      await app.page.waitForTimeout(KEY_MS);
    }
    const killedAt = performance.now();
    await app.kill();

    app = await launchApp(laptop);
    await expectDoor(app.page);
    await typePassphrase(app.page, PASSPHRASE);
    if (
      !(await composerField(app.page)
        .isVisible()
        .catch(() => false))
    )
      await Promise.race([composerField(app.page).waitFor(), openRoom(app.page, 'note').catch(() => {})]);
    await expect(composerField(app.page)).toBeVisible();
    await expect.poll(() => composerField(app.page).inputValue(), { timeout: 5000 }).not.toBe('');
    const kept = await composerField(app.page).inputValue();
    expect(words.startsWith(kept), `${kept} is how ${words} begins`).toBe(true);
    const finished = words.lastIndexOf(' ') + 1;
    const firstLost = kept.length < finished ? typedAt[kept.length] : undefined;
    lost.push(firstLost === undefined ? 0 : killedAt - firstLost);
  }
  await showAllSaid(app.page);
  const said = (await saidList(app.page).locator('li[data-kind]').allTextContents()).join('\n');
  expect(saved.filter((words) => !said.includes(words))).toEqual([]);
  const most = Math.max(...lost);
  console.log(
    `Of ${KILLS} kills: ${saved.length} saved entries, 0 lost; most of what was finished lost ${Math.round(most)} ms.`,
  );
  expect(most).toBeLessThanOrEqual(MOST_LOST_MS);
});
