import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';
import { chooseAnswers, openAnswers } from './answers.ts';
import { choose, typeInCombo } from './fields.ts';

/** What the room calls each kind of entry. */
export type Kind = 'Note' | 'Problem' | 'Solution';

/** Whose words a card is in. */
export type Wording = 'Their words' | 'In short';

/** What is written down, as the person at the keyboard decides it; what is left out stays as it stands. */
export interface TypedEntry {
  readonly text: string;
  readonly kind?: Kind;
  readonly table?: string;
  readonly wording?: Wording;
  readonly theme?: string;
  /** Beginnings of the problems that a solution answers. */
  readonly answers?: readonly string[];
}

/** How the table of nobody in particular is called. */
export const WHOLE_ROOM = 'Whole room';

/** The field that people type into while others talk. */
export const composerField = (page: Page): Locator => page.getByRole('textbox', { name: 'What was said' });

/** Chooses a step of the run-sheet. */
export async function chooseStep(page: Page, step: string): Promise<void> {
  const option = page.getByRole('listbox', { name: 'Steps' }).getByRole('option', { name: step, exact: true });
  await option.click();
  await expect(option).toHaveAttribute('aria-selected', 'true');
}

/** Writes an entry down with Enter, and waits until the room says that it is kept. */
export async function addEntry(page: Page, entry: TypedEntry): Promise<void> {
  await prepareEntry(page, entry);
  await composerField(page).press('Enter');
  await expectKept(page);
}

/** Sets everything of an entry in the composer and leaves the words in the field, unsaved. */
export async function prepareEntry(
  page: Page,
  { text, kind, table, wording, theme, answers }: TypedEntry,
): Promise<void> {
  if (kind !== undefined) await pick(page, kind);
  if (table !== undefined) await chooseTable(page, table);
  if (wording !== undefined) await pick(page, wording);
  if (theme !== undefined) await typeInCombo(page, 'Theme', theme);
  if (answers !== undefined && answers.length > 0) {
    await openAnswers(page);
    await chooseAnswers(page, answers);
  }
  await composerField(page).fill(text);
}

/** The field is empty again only once the commit that holds the words is done. */
export async function expectKept(page: Page): Promise<void> {
  await expect(composerField(page)).toHaveValue('');
}

async function pick(page: Page, words: Kind | Wording): Promise<void> {
  const radio = page.getByRole('radio', { name: words, exact: true });
  if (!(await radio.isChecked())) await radio.check({ force: true });
}

async function chooseTable(page: Page, table: string): Promise<void> {
  const shown = page.getByRole('button', { name: `${table} Table`, exact: true });
  if (!(await shown.isVisible())) await choose(page, 'Table', table);
}
