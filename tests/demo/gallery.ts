import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

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
      taken += 1;
      const file = `${String(taken).padStart(2, '0')}-${name}.png`;
      await page.screenshot({ path: path.join(folder, file), animations: 'disabled' });
    },
  };
}
