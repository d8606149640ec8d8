import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';

/** What to do about a worry, over the room. */
export const concernDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'A worry about someone’s safety' });

/** Opens it. */
export async function openConcern(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'A worry about someone’s safety' }).click();
  await expect(concernDialog(page)).toBeVisible();
}

/** Counts that there was one. */
export async function countConcern(page: Page): Promise<void> {
  await concernDialog(page).getByRole('button', { name: 'Count one worry' }).click();
}

/** Closes it. */
export async function closeConcern(page: Page): Promise<void> {
  await concernDialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(concernDialog(page)).toBeHidden();
}
