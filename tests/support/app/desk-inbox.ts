import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';
import { openPanel } from './desk.ts';

/** What an import says became of its files. */
export interface ImportFigures {
  readonly accepted: number;
  readonly alreadyHere: number;
  readonly notImported: number;
  readonly otherFiles: number;
}

/** What the last import found. */
export const importReport = (page: Page): Locator => page.getByRole('region', { name: 'What the import found' });

/** The bundles that are in the corpus. */
export const receivedBundles = (page: Page): Locator =>
  page.getByRole('list', { name: 'Bundles received' }).getByRole('listitem');

/** Imports the files that the dialogs give, and reads the report. */
export async function importBundles(page: Page): Promise<ImportFigures> {
  return importBy(page, 'Import bundles');
}

/** Imports the folder that the dialogs give, and reads the report. */
export async function importFolder(page: Page): Promise<ImportFigures> {
  return importBy(page, 'Import a folder');
}

/** The reasons that the report gives for a file that was not imported. */
export const rejectedFile = (page: Page, file: string): Locator =>
  importReport(page).getByRole('list', { name: 'Not imported' }).locator(':scope > li').filter({ hasText: file });

async function importBy(page: Page, button: string): Promise<ImportFigures> {
  const putAway = page.getByRole('button', { name: 'Put this report away' });
  if (await putAway.isVisible()) await putAway.click();
  await expect(importReport(page)).toHaveCount(0);
  await openPanel(page, 'Inbox').getByRole('button', { name: button }).click();
  await expect(importReport(page)).toBeVisible({ timeout: 30_000 });
  return {
    accepted: await figure(page, 'accepted'),
    alreadyHere: await figure(page, 'already here'),
    notImported: await figure(page, 'not imported'),
    otherFiles: await figure(page, /other files?/u),
  };
}

async function figure(page: Page, words: string | RegExp): Promise<number> {
  const term = importReport(page).getByRole('term').filter({ hasText: words });
  return Number(await term.locator('xpath=following-sibling::dd').innerText());
}
