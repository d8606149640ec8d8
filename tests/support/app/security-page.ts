import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';

/** Opens the page “Security” from the list of workshops or the review desk. */
export async function openSecurity(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Security', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Security' })).toBeVisible();
}

/** One part of the page, by its title. */
export const part = (page: Page, title: string): Locator => page.getByRole('region', { name: title });

/** What opens the workspace, as the list says it. */
export async function waysIn(page: Page): Promise<readonly string[]> {
  const rows = part(page, 'Ways in').getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  return (await rows.allInnerTexts()).map((row) => row.replaceAll(/\s+/gu, ' ').replace(/ Remove$/u, ''));
}

/** Lets one more facilitator in. */
export async function addFacilitator(
  page: Page,
  { own, label, theirs }: { readonly own: string; readonly label: string; readonly theirs: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Add a facilitator' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'What they are called here' }).fill(label);
  await dialog.getByRole('textbox', { name: 'Their passphrase' }).fill(theirs);
  await dialog.getByRole('textbox', { name: 'Theirs once more' }).fill(theirs);
  await dialog.getByRole('textbox', { name: 'Your passphrase' }).fill(own);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
}

/** Takes a way in away. */
export async function removeWayIn(page: Page, name: string, own: string): Promise<void> {
  await page.getByRole('button', { name: `Remove ${name}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Your passphrase' }).fill(own);
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
}
