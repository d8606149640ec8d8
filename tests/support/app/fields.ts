import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';

/** Where a field is looked for: the whole page, or a part of it such as a dialog. */
type Place = Page | Locator;

const pageOf = (place: Place): Page => ('page' in place ? place.page() : place);

/** Opens a list by its label and chooses one of its lines. */
export async function choose(place: Place, label: string, option: string): Promise<void> {
  await place.getByRole('button', { name: new RegExp(`${label}$`, 'u') }).click();
  await pageOf(place).getByRole('option', { name: option, exact: true }).click();
  await expect(pageOf(place).getByRole('listbox', { name: label })).toBeHidden();
}

/** What a list offers, by its label. */
export async function offered(place: Place, label: string): Promise<readonly string[]> {
  await place.getByRole('button', { name: new RegExp(`${label}$`, 'u') }).click();
  const list = pageOf(place).getByRole('listbox', { name: label });
  await expect(list).toBeVisible();
  const options = await list.getByRole('option').allInnerTexts();
  await pageOf(place).keyboard.press('Escape');
  await expect(list).toBeHidden();
  return options.map((words) => words.trim());
}

/** Types a whole number into its field and leaves the field, as the Tab key does. */
export async function setNumber(place: Place, label: string | RegExp, value: number): Promise<void> {
  const field = place.getByRole('textbox', typeof label === 'string' ? { name: label, exact: true } : { name: label });
  await field.fill(String(value));
  await field.press('Tab');
}

/** Types words into a field that also offers some, and closes what it offers without leaving the field. */
export async function typeInCombo(place: Place, label: string, words: string): Promise<void> {
  const field = place.getByRole('combobox', { name: label });
  await field.fill(words);
  if ((await field.getAttribute('aria-expanded')) === 'true') await field.press('Escape');
  await expect(field).toHaveValue(words);
}

/**
 * Types words key by key. What a field is filled with comes whole, by the inspector's protocol, and that passes through
 * the app's first process: a story about what stays in memory would find its own doing there.
 */
export async function typeByKeys(field: Locator, words: string): Promise<void> {
  await field.focus();
  await field.page().keyboard.type(words);
}

/** Waits until a field is empty, and has only that told: `toHaveValue` has the words themselves sent until they are gone. */
export async function expectEmptied(field: Locator): Promise<void> {
  await expect.poll(() => field.evaluate((element) => (element as HTMLInputElement).value === '')).toBe(true);
}
