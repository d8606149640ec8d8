import { test } from '@playwright/test';
import { addEntry, composerField, expectKept } from '../support/app/composer.ts';
import { lock, typePassphrase } from '../support/app/door.ts';
import { expect } from '../support/app/expect.ts';
import { createLaptop } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { enterNewRoom, PASSPHRASE } from '../support/app/new-room.ts';
import { saidItem } from '../support/app/said.ts';

const laptop = createLaptop('anonymiser');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
  await enterNewRoom(app);
});
test.afterAll(() => endApp(app, laptop));

const finding = (words: string) => app.page.getByText(new RegExp(`^“${words}” looks like`, 'u'));

test('the word under the caret is left alone until it is finished, or until a pause', async () => {
  const { page } = app;
  await composerField(page).focus();
  await page.keyboard.type('We met Keira');
  await expect(finding('Keira')).toBeHidden();
  await page.keyboard.type(' there');
  await expect(finding('Keira')).toBeVisible();
  await composerField(page).fill('');
  await page.keyboard.type('We met Keira');
  await page.waitForTimeout(700);
  await expect(finding('Keira')).toBeVisible();
});

test('one key takes the placeholder, and the caret stays where it was', async () => {
  const { page } = app;
  await composerField(page).fill('We met Keira there and went on');
  await expect(finding('Keira')).toContainText('[young person A]');
  await page.keyboard.press('Alt+r');
  await expect(composerField(page)).toHaveValue('We met [young person A] there and went on');
  await page.keyboard.type('.');
  await page.keyboard.press('Enter');
  await expectKept(page);
  await expect(saidItem(page, 'We met [young person A] there and went on.')).toBeVisible();
});

test('one key says that it is not personal: what is sure asks for a reason, and then stays as it is', async () => {
  const { page } = app;
  await composerField(page).fill('The story has 07700 900142 in it.');
  await expect(finding('07700 900142')).toBeVisible();
  await page.keyboard.press('Alt+k');
  const reasons = page.getByRole('group', { name: 'Why “07700 900142” is not personal' });
  await expect(reasons.getByRole('button').first()).toBeFocused();
  await reasons.getByRole('button', { name: 'Made up' }).press('Enter');
  await expect(finding('07700 900142')).toBeHidden();
  await expect(composerField(page)).toBeFocused();
  // It can be taken back, and said again.
  await page.getByRole('button', { name: 'Undo saying that something is not personal' }).click();
  await expect(finding('07700 900142')).toBeVisible();
  await page.keyboard.press('Alt+k');
  await reasons.getByRole('button', { name: 'Made up' }).press('Enter');
  await expect(finding('07700 900142')).toBeHidden();
  await expect(composerField(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expectKept(page);
  await expect(saidItem(page, 'The story has 07700 900142 in it.')).toBeVisible();
});

test('names that were typed once are caught everywhere, and through a lock as well', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Names' }).click();
  await page.getByRole('textbox', { name: 'First names' }).fill('Oluwaseun, Summer');
  await page.getByRole('button', { name: 'Look out for these names' }).click();
  await addEntry(page, { text: 'then summer said that oluwasuen had left.' });
  await expect(saidItem(page, 'then [young person B] said that [young person C] had left.')).toBeVisible();
  await lock(app);
  await typePassphrase(app.page, PASSPHRASE);
  await expect(composerField(app.page)).toBeVisible();
  await addEntry(app.page, { text: 'and summer came back.' });
  await expect(saidItem(app.page, 'and [young person B] came back.')).toBeVisible();
  await app.page.getByRole('button', { name: 'Names' }).click();
  await expect(app.page.getByText('2 names are known now. What you type is added.')).toBeVisible();
  await expect(app.page.getByRole('dialog')).not.toContainText(/Oluwaseun|Summer/u);
  await expect(app.page.getByRole('row', { name: /^Names/u })).toBeVisible();
});

test('a name that is typed late goes out of what was saved already, and its words are looked at again', async () => {
  const { page } = app;
  await page.keyboard.press('Escape');
  await addEntry(page, { text: 'so bracken came in late.' });
  await composerField(page).fill('and bracken ');
  await page.getByRole('button', { name: 'Names' }).click();
  await page.getByRole('button', { name: 'Look out for these names' }).click();
  await expect(page.getByText('Type at least one first name.')).toBeVisible();
  await page.getByRole('textbox', { name: 'First names' }).fill('Bracken');
  await page.getByRole('button', { name: 'Look out for these names' }).click();
  await expect(page.getByText('1 place in what was saved already was replaced')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(saidItem(page, 'so [young person D] came in late.')).toBeVisible();
  await expect(finding('bracken')).toContainText('It is saved as [young person D].');
  await composerField(page).fill('');
});

test('with the app they are gone', async () => {
  await app.close();
  app = await launchApp(laptop);
  await typePassphrase(app.page, PASSPHRASE);
  await app.page.getByRole('button', { name: /^(?:Carry on|Open the room)/u }).click();
  await app.page.getByRole('button', { name: 'Names' }).click();
  await expect(app.page.getByText('Type first names once')).toBeVisible();
  await expect(app.page.getByText(/known now/u)).toBeHidden();
});
