import { expect, type Locator, type Page, test } from '@playwright/test';
import { attendanceDialog } from '../support/app/attendance.ts';
import { composerField, expectKept } from '../support/app/composer.ts';
import { passphraseField, roleButton } from '../support/app/door.ts';
import { createLaptop } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { statusLine, wallCard } from '../support/app/room.ts';
import { saidItem } from '../support/app/said.ts';

const PROBLEM = 'The contact line goes to voicemail.';
const OTHER_PROBLEM = 'Family time is cancelled on the day.';
const SOLUTION = 'A person answers, also in the evening.';
const laptop = createLaptop('keyboard');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
});
test.afterAll(() => endApp(app, laptop));

/** Presses Tab until the focus is there; a person would give up long before `most`. */
async function tabTo(page: Page, target: Locator, most = 40): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'what Tab should have reached').toBeFocused();
}

test('a workspace is made with the keyboard alone', async () => {
  const { page } = app;
  await expect(roleButton(page, 'facilitator')).toBeVisible();
  await tabTo(page, roleButton(page, 'facilitator'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Choose a passphrase' })).toBeFocused();
  await tabTo(page, passphraseField(page));
  await page.keyboard.type('seven brown kettles outside');
  await tabTo(page, page.getByRole('textbox', { name: 'The same once more' }));
  await page.keyboard.type('seven brown kettles outside');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Make a recovery sheet' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Do this later' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('No workshops yet.')).toBeVisible();
});

test('so is a workshop', async () => {
  const { page } = app;
  await tabTo(page, page.getByRole('button', { name: 'New workshop' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'New workshop' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: /Region$/ }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('North W');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Start', exact: true }));
  await page.keyboard.press('Enter');
  await expect(composerField(page)).toBeFocused();
});

test('Enter saves a note, and the field is ready for the next one', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+n');
  await expect(statusLine(page)).toContainText('Connect');
  await page.keyboard.type('First line');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('second line');
  await page.keyboard.press('Enter');
  await expectKept(page);
  await expect(composerField(page)).toBeFocused();
  await expect(page.getByText('First line\nsecond line')).toBeVisible();
});

test('the kind, the table, the wording and the theme are a key away', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Alt+t');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Table 3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+h');
  await page.keyboard.type('Family time');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+w');
  await page.keyboard.press('Escape');
  await expect(composerField(page)).toBeFocused();
  await page.keyboard.type(PROBLEM);
  await page.keyboard.press('Enter');
  await expectKept(page);
  await expect(saidItem(page, PROBLEM)).toContainText('Table 3');
  await expect(saidItem(page, PROBLEM)).toContainText('In short');
  await page.keyboard.type(OTHER_PROBLEM);
  await page.keyboard.press('Enter');
  await expectKept(page);
});

test('a solution is linked to what it answers before it is saved', async () => {
  const { page } = app;
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('Alt+a');
  await expect(page.getByRole('searchbox', { name: 'Find a problem' })).toBeFocused();
  await page.keyboard.type('voicemail');
  await tabTo(page, page.getByRole('option', { name: PROBLEM }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('option', { name: PROBLEM })).toHaveAttribute('aria-selected', 'true');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await expect(composerField(page)).toBeFocused();
  await page.keyboard.type(SOLUTION);
  await page.keyboard.press('Enter');
  await expectKept(page);
  await expect(saidItem(page, SOLUTION)).toContainText(PROBLEM);
});

test('votes, a change and a deletion need no mouse either', async () => {
  const { page } = app;
  await tabTo(page, saidItem(page, OTHER_PROBLEM).getByRole('button', { name: /^Votes for/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('dialog').getByRole('textbox', { name: 'Votes' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(wallCard(page, OTHER_PROBLEM)).toContainText('5 votes');
  await tabTo(page, saidItem(page, OTHER_PROBLEM).getByRole('button', { name: /^Edit/ }), 200);
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type(' Again.');
  await page.keyboard.press('Enter');
  await expect(saidItem(page, `${OTHER_PROBLEM} Again.`)).toBeVisible();
  await tabTo(page, saidItem(page, `${OTHER_PROBLEM} Again.`).getByRole('button', { name: /^Delete/ }), 200);
  await page.keyboard.press('Enter');
  await expect(saidItem(page, `${OTHER_PROBLEM} Again.`)).toHaveCount(0);
  await expect(composerField(page)).toBeFocused();
});

test('Ctrl and Z take the deletion back', async () => {
  const { page } = app;
  await page.keyboard.press('Control+z');
  await expect(saidItem(page, `${OTHER_PROBLEM} Again.`)).toBeVisible();
});

test('people are counted with the arrow keys or by typing', async () => {
  const { page } = app;
  await tabTo(page, page.getByRole('button', { name: /^Attendance/ }), 200);
  await page.keyboard.press('Enter');
  const counter = attendanceDialog(page).getByRole('textbox', { name: 'Care-experienced people, 16 and 17' });
  await tabTo(page, counter);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(attendanceDialog(page).getByRole('status')).toHaveText('2 people in all.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await expect(attendanceDialog(page).getByRole('status')).toHaveText('14 people in all.');
  await page.keyboard.press('Escape');
  await expect(attendanceDialog(page)).toBeHidden();
  await expect(statusLine(page)).toContainText('14 people');
});

test('F1 lists the keys and Escape leads back to the field', async () => {
  const { page } = app;
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Everything from the keyboard' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(composerField(page)).toBeFocused();
});
