import type { Page } from '@playwright/test';
import { expect } from './expect.ts';
import { choose, setNumber } from './fields.ts';

/** What the questions are answered with, as a person would say it; what is left out stays as it was filled in. */
export interface SetUpAnswers {
  readonly pack?: string;
  readonly month?: string;
  readonly year?: number;
  readonly region?: string;
  readonly audience?: string;
  readonly tables?: number;
  readonly series?: string;
}

/** Answers the questions before a workshop. */
export async function answerSetUp(page: Page, answers: SetUpAnswers): Promise<void> {
  const { pack, month, year, region, audience, tables, series } = answers;
  if (pack !== undefined) await page.getByRole('radio', { name: pack }).check({ force: true });
  if (month !== undefined) await choose(page, 'Month', month);
  if (year !== undefined) await setNumber(page, 'Year', year);
  if (region !== undefined) await choose(page, 'Region', region);
  if (audience !== undefined) await choose(page, 'Who is it for', audience);
  if (tables !== undefined) await setNumber(page, 'Number of tables', tables);
  if (series !== undefined) await page.getByRole('textbox', { name: /^Series/ }).fill(series);
}

/** Presses Start. */
export async function pressStart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
}

/** Answers the questions and goes into the room. */
export async function startWorkshop(page: Page, answers: SetUpAnswers): Promise<void> {
  await answerSetUp(page, answers);
  await pressStart(page);
  await expect(page.getByRole('heading', { name: 'Run-sheet' })).toBeVisible();
}
