import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type * as Axe from 'axe-core';

const SOURCE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that axe finds on the page as it stands, a line a fault; its rule for 24 px targets is switched on. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(SOURCE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: typeof Axe };
    const found = await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
    return found.violations;
  });
  return violations.flatMap(({ id, impact, nodes }: Axe.Result) =>
    nodes.map((node) =>
      `${id} (${impact ?? 'unrated'}): ${node.target.join(' ')} — ${node.failureSummary ?? ''}`.replaceAll(
        /\s+/gu,
        ' ',
      ),
    ),
  );
}
