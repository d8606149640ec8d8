import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';

/** Every line that leaves, in the part of the screen that scrolls. */
export const departingLines = (page: Page): Locator => page.getByRole('region', { name: 'Every line that leaves' });

/** The box that promises a read-through. */
export const readBox = (page: Page): Locator => page.getByRole('checkbox', { name: /^I have read every line/ });

/** Lets every line come past, as a reader does with Page Down, and ticks the box. */
export async function readThrough(page: Page): Promise<void> {
  await departingLines(page).focus();
  await page.keyboard.press('Home');
  await departingLines(page).evaluate(untilStill);
  const past = page.getByText(/^All [\d,]+ lines? came past\.$/u);
  for (let pages = 0; pages < 500 && !(await past.isVisible()); pages += 1) {
    // The next finding takes the focus when it comes up, which may be after this part was focused.
    await departingLines(page).press('PageDown');
    await departingLines(page).evaluate(untilStill);
  }
  await expect(past).toBeVisible();
  await readBox(page).press('Space');
  await expect(readBox(page)).toBeChecked();
}

/** A page that is still on its way down has lines that nobody has seen yet. Runs in the page. */
async function untilStill(scroller: Element): Promise<void> {
  for (let before = -1; before !== scroller.scrollTop;) {
    before = scroller.scrollTop;
    for (let frames = 0; frames < 3; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** The finding that is shown now, of those that are open. */
export const findingCard = (page: Page): Locator =>
  page.getByRole('region', { name: 'Settle what is open' }).getByRole('group', { name: / (?:looks like|work out) / });

/** Settles everything that must be, by the keyboard alone: each by its suggestion, or as not personal. */
export async function settleAll(page: Page, by: 'replacing' | 'declaring' = 'replacing'): Promise<void> {
  const card = findingCard(page);
  const open = card.filter({ hasText: /^(?:Never leaves|To be settled)/u });
  const isSettled = page.getByText(/^(?:Nothing is open\.|All that must be settled is settled\.)/u);
  await expect(open.or(isSettled)).toBeVisible();
  if (await open.isVisible()) await card.focus();
  for (let findings = 0; findings < 500 && !(await isSettled.isVisible()); findings += 1) {
    await expect(card).toBeFocused();
    await expect(card).toHaveAttribute('aria-busy', 'false');
    const before = (await card.getAttribute('data-finding')) ?? '';
    await page.keyboard.press(by === 'replacing' ? 'r' : 'k');
    if (by === 'declaring') {
      const reasons = card.getByRole('group', { name: /^Why is/ });
      await expect(reasons.or(page.locator(`:not([data-finding=${JSON.stringify(before)}])`)).first()).toBeVisible();
      if (await reasons.isVisible()) await page.keyboard.press('1');
    }
    await expect(page.locator(`[data-finding=${JSON.stringify(before)}]`)).toBeHidden();
  }
  await expect(isSettled).toBeVisible();
}

/** A second person tries, and names nobody. */
export async function letSomebodyTry(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'No, nobody' }).click();
  await expect(page.getByText('Somebody else read it and could name nobody.')).toBeVisible();
}

/** Settles, reads and lets somebody try: what is needed before anything leaves. */
export async function makeReady(page: Page): Promise<void> {
  await settleAll(page);
  await readThrough(page);
  await letSomebodyTry(page);
}

/** Takes the recipient out of the file that the dialogs give. */
export async function chooseRecipientFile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose recipient.txt' }).click();
}

/** The field for a recipient. */
export const recipientField = (page: Page): Locator => page.getByRole('textbox', { name: 'Review team’s recipient' });

/** Takes the folder that the dialogs give. */
export async function chooseDepartureFolder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose a folder' }).click();
}

/** What still has to be done before anything can leave. */
export const notYet = (page: Page): Locator =>
  page.getByRole('region', { name: 'Where it goes' }).getByRole('listitem');

/** The button that writes the summary. */
export const summaryButton = (page: Page): Locator => page.getByRole('button', { name: 'Write the summary PDF' });

/** The button that seals the bundle. */
export const sealButton = (page: Page): Locator => page.getByRole('button', { name: 'Seal the bundle' });

/** Writes the summary PDF and gives its file's name. */
export async function writeSummary(page: Page): Promise<string> {
  await summaryButton(page).click();
  return writtenFile(page, 'The summary is written.');
}

/** Seals the bundle and gives its file's name. */
export async function sealBundle(page: Page): Promise<string> {
  await sealButton(page).click();
  return writtenFile(page, 'The bundle is sealed.');
}

async function writtenFile(page: Page, title: string): Promise<string> {
  const notice = page.getByRole('status').filter({ hasText: title });
  await expect(notice).toBeVisible({ timeout: 30_000 });
  return (await notice.getByRole('code').innerText()).trim();
}

/** Goes back to the room, to change a line. */
export async function backToRoom(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Back to the room' }).click();
  await expect(page.getByRole('heading', { name: 'Run-sheet' })).toBeVisible();
}
