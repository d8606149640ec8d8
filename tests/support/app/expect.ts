import { expect as playwrightExpect } from '@playwright/test';

/** The longest that a person waits for one thing to be done, in milliseconds; two busy cores are slow. */
export const PATIENCE = 15_000;

/** Playwright's own, with that patience wherever it runs: in a test, in the demo, in a script by itself. */
export const expect = playwrightExpect.configure({ timeout: PATIENCE });
