import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';
import { pageAfter, type RunningApp } from './launch.ts';

/** Who the person says they are. */
export type Role = 'facilitator' | 'review team';

const ROLE_BUTTONS: Readonly<Record<Role, string>> = {
  facilitator: 'I run workshops',
  'review team': 'I am the review team',
};

/** What every workspace opens with. */
export const HOME_TITLES: Readonly<Record<Role, string>> = { facilitator: 'Workshops', 'review team': 'Review desk' };

/** The button of the first question. */
export const roleButton = (page: Page, role: Role): Locator => page.getByRole('button', { name: ROLE_BUTTONS[role] });

/** Answers the first question. */
export async function chooseRole(page: Page, role: Role): Promise<void> {
  await roleButton(page, role).click();
}

/** From the door back to the first question. */
export async function goBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose again' }).click();
}

/** The field for the passphrase, on either side of the door. */
export const passphraseField = (page: Page): Locator => page.getByRole('textbox', { name: 'Passphrase', exact: true });

/** The field for the same words once more. */
export const againField = (page: Page): Locator => page.getByRole('textbox', { name: 'The same once more' });

/** Types a new passphrase, twice, and presses the button. */
export async function typeNewPassphrase(page: Page, passphrase: string, again = passphrase): Promise<void> {
  await passphraseField(page).fill(passphrase);
  await againField(page).fill(again);
  await page.getByRole('button', { name: 'Use this passphrase' }).click();
}

/** Types the passphrase and presses Unlock. */
export async function typePassphrase(page: Page, passphrase: string): Promise<void> {
  await passphraseField(page).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
}

/** Leaves the recovery sheet for another day, on the screen that explains it. */
export async function postponeSheet(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Make a recovery sheet' })).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Do this later' }).click();
}

/** From the first question to an open, empty workspace without a recovery sheet. */
export async function createWorkspace(page: Page, role: Role, passphrase: string): Promise<void> {
  await chooseRole(page, role);
  await typeNewPassphrase(page, passphrase);
  await postponeSheet(page);
  await expectHome(page, role);
}

/** From the door of a laptop with one workspace to what is behind it. */
export async function unlock(page: Page, role: Role, passphrase: string): Promise<void> {
  await expectDoor(page);
  await typePassphrase(page, passphrase);
  await expectHome(page, role);
}

/** Locks whatever is open. The window that stood is gone then: `app.page` is another one. */
export async function lock(app: RunningApp): Promise<void> {
  const old = app.page;
  await old.getByRole('button', { name: 'Lock', exact: true }).click();
  await expectDoor(await pageAfter(app, old));
}

/** Waits for the screen that asks for the passphrase. */
export async function expectDoor(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: /^Unlock / })).toBeVisible({ timeout: 15_000 });
}

async function expectHome(page: Page, role: Role): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: HOME_TITLES[role] })).toBeVisible({ timeout: 15_000 });
}
