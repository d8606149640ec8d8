import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';
import { setNumber } from './fields.ts';

/** How many people of a group and an age band, both as the screen calls them. */
export interface Counted {
  readonly group: string;
  readonly band: string;
  readonly count: number;
}

const CONSENT_WORDS = { notes: 'Notes', quotes: 'Their exact words', pictures: 'Pictures' } as const;

/** The counters of people and of what they agreed to. */
export const attendanceDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Who is here' });

/** Opens the counters. */
export async function openAttendance(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Attendance/ }).click();
  await expect(attendanceDialog(page)).toBeVisible();
}

/** Types a count of people and waits until the total shows it. */
export async function setCount(page: Page, { group, band, count }: Counted, total: number): Promise<void> {
  await setNumber(attendanceDialog(page), `${group}, ${band}`, count);
  await expect(attendanceDialog(page).getByRole('status')).toHaveText(
    total === 1 ? '1 person in all.' : `${total} people in all.`,
  );
}

/** Types how many people agreed to one use. */
export async function setConsent(page: Page, use: keyof typeof CONSENT_WORDS, count: number): Promise<void> {
  await setNumber(attendanceDialog(page), CONSENT_WORDS[use], count);
}

/** Closes the counters. */
export async function closeAttendance(page: Page): Promise<void> {
  await attendanceDialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(attendanceDialog(page)).toBeHidden();
}
