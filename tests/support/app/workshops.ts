import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';

/** The list of workshops, from wherever in the facilitator's workspace one is. */
export async function toWorkshops(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'All workshops' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Workshops' })).toBeVisible();
}

/** One line of the list, by words that it shows. */
export const workshopLine = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: words });

/** Begins a new workshop: leads to the questions. */
export async function newWorkshop(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New workshop' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'New workshop' })).toBeVisible();
}

/** Opens the room of the workshop whose line has these words. */
export async function openRoom(page: Page, words: string | RegExp): Promise<void> {
  await workshopLine(page, words)
    .getByRole('button', { name: /^(Begin|Carry on|Open the room)/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Run-sheet' })).toBeVisible();
}

/** Opens what would leave of the workshop whose line has these words. */
export async function openDeparture(page: Page, words: string | RegExp): Promise<void> {
  await workshopLine(page, words)
    .getByRole('button', { name: /^What leaves/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'What leaves' })).toBeVisible();
}
