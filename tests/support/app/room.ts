import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';

/** The line at the foot of the room. */
export const statusLine = (page: Page): Locator => page.getByRole('group', { name: 'Status' });

/** The problems and solutions, gathered by theme. */
export const wall = (page: Page): Locator => page.getByRole('region', { name: 'Problems and solutions' });

/** One card of the wall, by its own words and not by those of what it answers. */
export const wallCard = (page: Page, words: string): Locator =>
  wall(page).locator(`button[data-kind]:has(> span:text(${JSON.stringify(words)}))`);

/** Opens a card of the wall. */
export async function openWallCard(page: Page, words: string): Promise<void> {
  await wallCard(page, words).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Takes the last change back, by its button. */
export async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Undo/ }).click();
}

/** Goes on to what leaves. */
export async function leaveRoom(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'What leaves' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What leaves' })).toBeVisible();
}
