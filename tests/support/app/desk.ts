import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';

/** The parts of the review desk. */
export type DeskPart = 'Inbox' | 'Cards and notes' | 'Attendance' | 'Key';

/** Opens a part of the review desk. */
export async function openPart(page: Page, part: DeskPart): Promise<void> {
  const tab = page.getByRole('tab', { name: part });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** The part that is open. */
export const openPanel = (page: Page, part: DeskPart): Locator => page.getByRole('tabpanel', { name: part });

/** Makes the key pair of a new desk and gives its recipient. */
export async function makeKeyPair(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Make the key pair' }).click();
  return readRecipient(page);
}

/** The desk's recipient, read off its screen. */
export async function readRecipient(page: Page): Promise<string> {
  return page.getByRole('textbox', { name: 'Recipient' }).inputValue();
}

/** Saves recipient.txt into the folder that the dialogs give. */
export async function saveRecipient(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save recipient.txt' }).click();
  await expect(page.getByText('Saved recipient.txt.')).toBeVisible();
}

/** Exports the corpus into the folder that the dialogs give, and says what the desk said. */
export async function exportCsv(page: Page): Promise<{ readonly folderName: string; readonly files: number }> {
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const said = page.getByText(/^Wrote \d+ files? into .+\.$/u);
  await expect(said).toBeVisible({ timeout: 30_000 });
  const [, files = '', folderName = ''] =
    /^Wrote (\d+) files? into (.+)\.$/u.exec((await said.innerText()).trim()) ?? [];
  return { folderName, files: Number(files) };
}

/** Opens the list of the desk's keys. */
export async function openDeskKeys(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keyboard' }).click();
  await expect(page.getByRole('dialog', { name: 'Everything from the keyboard' })).toBeVisible();
}
