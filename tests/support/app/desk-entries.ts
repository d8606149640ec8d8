import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';

/** The entries that the filters leave. */
export const foundEntries = (page: Page): Locator => page.getByRole('listbox', { name: 'Cards and notes found' });

/** The whole of the chosen entry. */
export const entryDetail = (page: Page): Locator => page.getByRole('region', { name: 'Detail' });

/** How many entries the filters leave, as the desk says it. */
export const foundTotal = (page: Page): Locator =>
  page.getByRole('tabpanel', { name: 'Cards and notes' }).getByRole('status').first();

/** How many entries of a kind the whole corpus has, as the filter shows it. */
export async function countOfKind(
  page: Page,
  kind: 'Everything' | 'Problems' | 'Solutions' | 'Notes',
): Promise<number> {
  const option = page.getByRole('listbox', { name: 'Kind' }).getByRole('option').filter({ hasText: kind });
  return Number((await option.innerText()).replaceAll(/\D/gu, ''));
}

/** Narrows by a value that is in sight: a kind or a theme. */
export async function narrow(page: Page, facet: 'Kind' | 'Theme', value: string): Promise<void> {
  const option = page.getByRole('listbox', { name: facet }).getByRole('option').filter({ hasText: value });
  await option.click();
  await expect(option).toHaveAttribute('aria-selected', 'true');
}

/** Looks for words. */
export async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('search').getByRole('searchbox', { name: 'Search' }).fill(words);
}

/** Takes every filter away. */
export async function clearFilters(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clear the filters' }).click();
}

/** Shows the whole of an entry. */
export async function openEntry(page: Page, words: string): Promise<void> {
  await foundEntries(page).getByRole('option').filter({ hasText: words }).first().click();
  await expect(entryDetail(page)).toContainText(words);
}
