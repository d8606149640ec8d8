import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '../support/app/expect.ts';

/** Keeps a numbered picture of each step. */
export interface Gallery {
  readonly take: (page: Page, name: string) => Promise<void>;
}

/** A gallery in a folder of its own. */
export function createGallery(folder: string): Gallery {
  fs.mkdirSync(folder, { recursive: true });
  let taken = 0;
  return {
    async take(page, name) {
      // A part of the window that is still being read or fetched from the app's own files says so in a word and three dots.
      await expect(page.getByRole('status').filter({ hasText: /^(?:Opening|Reading|Gathering)[^.]*…$/u })).toHaveCount(
        0,
      );
      taken += 1;
      const file = `${String(taken).padStart(2, '0')}-${name}.png`;
      await page.screenshot({ path: path.join(folder, file), animations: 'disabled' });
    },
  };
}
