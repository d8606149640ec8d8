import type { Locator, Page } from '@playwright/test';
import type { Canaries } from '../privacy/canaries.ts';

/** Whatever takes words: fields of text, of passphrases and for searching, and boxes of more than one line. */
const WORD_FIELDS = [
  'input:not([type=checkbox], [type=radio], [type=file], [type=range])',
  'textarea',
  '[contenteditable=true]',
]
  .map((field) => `${field}:visible`)
  .join(', ');

/**
 * Types a canary of its own into every field in sight, key by key as a person does, and leaves it there; a field that does
 * not take letters, such as a number's, is left out. Waits for the first field, and fails where there is none.
 */
export async function typeInEveryField(place: Page | Locator, screen: string, canaries: Canaries): Promise<void> {
  const fields = place.locator(WORD_FIELDS);
  await fields.first().waitFor();
  for (let at = 0; at < (await fields.count()); at += 1) {
    const field = fields.nth(at);
    if (!(await field.isEditable())) continue;
    const name = await nameOf(field);
    if (await takesWords(field)) await field.pressSequentially(canaries.forField(`${screen}: ${name}`));
    // A list that opened under a field would lie over the next one.
    if ((await field.getAttribute('aria-expanded')) === 'true') await field.press('Escape');
  }
}

async function takesWords(field: Locator): Promise<boolean> {
  return !['numeric', 'decimal'].includes((await field.getAttribute('inputmode')) ?? '');
}

function nameOf(field: Locator): Promise<string> {
  return field.evaluate((element) => {
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])] : [];
    const words = labels.map((label) => label.textContent ?? '').join(' ');
    return (
      words ||
      element.getAttribute('aria-label') ||
      element.getAttribute('placeholder') ||
      element.tagName
    ).trim();
  });
}
