import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';
import { chooseAnswers } from './answers.ts';
import type { Wording } from './composer.ts';
import { choose, setNumber, typeInCombo } from './fields.ts';

/** What was just said, the newest on top. */
export const saidList = (page: Page): Locator => page.getByRole('region', { name: 'Just said' });

/** The line of one entry, by its own words and not by those of what it answers. */
export const saidItem = (page: Page, words: string): Locator =>
  saidList(page).locator(`li[data-kind]:has(> p:text(${JSON.stringify(words)}))`);

/** Shows the entries that are too old for the first page, where there are any. */
export async function showAllSaid(page: Page): Promise<void> {
  await expect(saidList(page).locator('li[data-kind]').first()).toBeVisible();
  const button = saidList(page).getByRole('button', { name: /^Show all/ });
  if (!(await button.isVisible())) return;
  // By the keyboard: below the fold, entries take their true height only as they come into sight, and move it.
  await button.press('Enter');
  await expect(button).toBeHidden();
}

/** Opens the dialog that counts the votes for a card, and gives it. */
export async function openVotes(page: Page, words: string): Promise<Locator> {
  await saidItem(page, words)
    .getByRole('button', { name: /^Votes for/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Votes for this card' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Counts the votes that the room gave a card. */
export async function setVotes(page: Page, words: string, votes: number): Promise<void> {
  const dialog = await openVotes(page, words);
  await setNumber(dialog, 'Votes', votes);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}

/** Opens the dialog about what a solution answers, after it was saved. */
export async function openAnswersOf(page: Page, words: string): Promise<void> {
  await saidItem(page, words)
    .getByRole('button', { name: /^Answers/ })
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Chooses what a solution answers, after it was saved. */
export async function linkSolution(page: Page, words: string, problems: readonly string[]): Promise<void> {
  await openAnswersOf(page, words);
  await chooseAnswers(page, problems);
}

/** What can be changed about an entry that is saved. */
export interface Edit {
  readonly text?: string;
  readonly table?: string;
  readonly wording?: Wording;
  readonly theme?: string;
}

/** Opens the dialog that changes an entry, and gives it. */
export async function openEdit(page: Page, words: string): Promise<Locator> {
  await saidItem(page, words).getByRole('button', { name: /^Edit/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Edit/ });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Changes an entry and waits until the change is kept. */
export async function editEntry(page: Page, words: string, edit: Edit): Promise<void> {
  const dialog = await openEdit(page, words);
  if (edit.text !== undefined) await dialog.getByRole('textbox', { name: 'Words' }).fill(edit.text);
  if (edit.wording !== undefined) await dialog.getByRole('radio', { name: edit.wording }).check({ force: true });
  if (edit.table !== undefined) await choose(dialog, 'Table', edit.table);
  if (edit.theme !== undefined) await typeInCombo(dialog, 'Theme', edit.theme);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}

/** Deletes an entry. */
export async function deleteEntry(page: Page, words: string): Promise<void> {
  await saidItem(page, words)
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(saidItem(page, words)).toBeHidden();
}
