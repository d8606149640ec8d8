import { test } from '@playwright/test';
import { generateIdentity } from '#core/bundle/age.ts';
import { addEntry } from '../support/app/composer.ts';
import { chooseDepartureFolder, makeReady, recipientField, sealBundle } from '../support/app/departure.ts';
import { expect } from '../support/app/expect.ts';
import { createLaptop, newFolder } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { chooseInDialogs } from '../support/app/native-dialogs.ts';
import { enterNewRoom } from '../support/app/new-room.ts';
import { openDeparture, toWorkshops, workshopLine } from '../support/app/workshops.ts';

const laptop = createLaptop('removal');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
  await enterNewRoom(app);
  await addEntry(app.page, { text: 'The review has this one.' });
  await toWorkshops(app.page);
});
test.afterAll(() => endApp(app, laptop));

test('a workshop that was never sealed cannot be removed: this laptop holds the only copy', async () => {
  await expect(workshopLine(app.page, '1 note')).toBeVisible();
  await expect(app.page.getByRole('button', { name: /^Remove from this laptop/u })).toBeHidden();
});

test('once sealed and confirmed by the review it is removed, with a sentence that says what goes', async () => {
  const { page, electron } = app;
  await openDeparture(page, '1 note');
  await recipientField(page).fill((await generateIdentity()).recipient);
  await chooseInDialogs(electron, newFolder(laptop, 'stick'));
  await chooseDepartureFolder(page);
  await makeReady(page);
  await sealBundle(page);
  await toWorkshops(page);
  await page.getByRole('button', { name: /^Remove from this laptop/u }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Remove it for good' }).click();
  await expect(dialog.getByText(/^Ask the review first/u)).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'The review has confirmed that it has this workshop' }).press('Space');
  await dialog.getByRole('button', { name: 'Remove it for good' }).click();
  await expect(page.getByText(/is deleted from this laptop\.$/u)).toBeVisible();
  await expect(page.getByText('No workshops yet.')).toBeVisible();
});
