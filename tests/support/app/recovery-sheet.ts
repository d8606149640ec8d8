import type { Page } from '@playwright/test';
import { expect } from './expect.ts';

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Makes the sheet on the screen that explains it and gives its eight groups, as they stand on the screen. */
export async function makeSheet(page: Page): Promise<readonly string[]> {
  await expect(title(page, 'Make a recovery sheet')).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Make the sheet' }).click();
  await expect(title(page, 'Your recovery sheet')).toBeVisible({ timeout: 15_000 });
  const lines = await page.getByRole('list', { name: 'The eight groups' }).getByRole('listitem').allInnerTexts();
  return lines.map((line) => line.replace(/^\d\s*/u, '').trim());
}

/** Types the groups that are asked for; `misread` is what somebody reads off the paper in place of a group. */
export async function typeGroups(
  page: Page,
  groups: readonly string[],
  misread: (group: string) => string = (group) => group,
): Promise<void> {
  await expect(title(page, 'Look at your paper')).toBeVisible();
  const fields = page.getByRole('textbox', { name: /^Group \d$/u });
  await expect(fields).toHaveCount(4);
  for (const [place, group] of groups.entries()) {
    const field = page.getByRole('textbox', { name: `Group ${place + 1}` });
    if (await field.isVisible()) await field.fill(misread(group));
  }
  await page.getByRole('button', { name: 'These are the groups' }).click();
}

/** Opens the workspace with the sheet and gives it a new passphrase. */
export async function recover(page: Page, code: string, passphrase: string): Promise<void> {
  await page.getByRole('button', { name: 'Use the recovery sheet' }).click();
  await expect(title(page, 'Use the recovery sheet')).toBeVisible();
  await page.getByRole('textbox', { name: 'The eight groups' }).fill(code);
  await page.getByRole('textbox', { name: 'New passphrase' }).fill(passphrase);
  await page.getByRole('textbox', { name: 'The new one once more' }).fill(passphrase);
  await page.getByRole('button', { name: 'Set the new passphrase and open' }).click();
}
