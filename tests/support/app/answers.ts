import type { Page } from '@playwright/test';
import { expect } from './expect.ts';

/** Opens the dialog for the solution that is being written. */
export async function openAnswers(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: 'Write down' })
    .getByRole('button', { name: /^Answers/ })
    .click();
  await expect(page.getByRole('dialog', { name: 'Which problems does this answer?' })).toBeVisible();
}

/** In the dialog about a solution: finds each problem by its words, chooses it, and keeps the choice. */
export async function chooseAnswers(page: Page, problems: readonly string[]): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Which problems does this answer?' });
  for (const problem of problems) {
    await dialog.getByRole('searchbox', { name: 'Find a problem' }).fill(problem);
    const option = dialog.getByRole('option', { name: problem });
    await option.click();
    await expect(option).toHaveAttribute('aria-selected', 'true');
  }
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}
