import type { Page } from '@playwright/test';
import { expect } from './expect.ts';
import { axeFaults } from './axe.ts';
import type { RunningApp } from './launch.ts';

/** Notes what is wrong with the screen as it stands: by axe in light and in dark, and what goes over the edge at 200 %. */
export async function expectGoodSight({ page, electron }: RunningApp, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await axeFaults(page), `axe, ${screen}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const width = await page.evaluate(() => window.innerWidth);
  const zoom = (factor: number): Promise<void> =>
    electron.evaluate(
      ({ BrowserWindow }, given) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(given),
      factor,
    );
  await zoom(2);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(width);
  expect.soft(await overTheEdge(page), `at 200 %, ${screen}`).toEqual([]);
  await zoom(1);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
}

/** What has to be scrolled sideways, and what in it is too wide; a table of figures may (WCAG 2.2, 1.4.10 exempts them). */
function overTheEdge(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const nameOf = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className}`;
    const every = [document.documentElement, ...document.querySelectorAll<HTMLElement>('body *')];
    const scrolling = every.filter(
      (element) =>
        (element === document.documentElement || ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)) &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.querySelector(':scope > table') === null,
    );
    return scrolling.map((element) => {
      const edge = element.getBoundingClientRect().left + element.clientWidth + 1;
      const wide = Array.from(element.querySelectorAll('*')).filter(
        (inner) => inner.getBoundingClientRect().right > edge,
      );
      const innermost = wide.filter((inner) => !wide.some((other) => other !== inner && inner.contains(other)));
      return `${nameOf(element)} is ${element.scrollWidth} px wide in ${element.clientWidth}: ${innermost.map(nameOf).join(', ')}`;
    });
  });
}
