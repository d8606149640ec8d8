import { expect, type Page } from '@playwright/test';
import { expectDoor } from './door.ts';
import { pageAfter, type RunningApp } from './launch.ts';
import { coreOf, isRunning } from './processes.ts';

/** The two processes that hold keys and words. */
export interface Holders {
  readonly renderer: number;
  readonly core: number;
}

/** The processes that hold the keys and the words now. */
export async function holdersOf({ electron, pid }: RunningApp): Promise<Holders> {
  const renderer = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  if (renderer === undefined) throw new Error('The app has no window.');
  return { renderer, core: coreOf(pid).pid };
}

/** Does what locks, and waits until both processes that held something are gone. Gives the milliseconds until then. */
export async function goneAfter(app: RunningApp, trigger: () => unknown): Promise<number> {
  const { renderer, core } = await holdersOf(app);
  const begun = performance.now();
  await trigger();
  await expect.poll(() => [renderer, core].filter(isRunning), { intervals: [10], timeout: 10_000 }).toEqual([]);
  return performance.now() - begun;
}

/** The same, and waits until the new page asks for the passphrase; both processes are others then. */
export async function lockBy(app: RunningApp, trigger: (page: Page) => unknown): Promise<number> {
  const before = await holdersOf(app);
  const old = app.page;
  const taken = await goneAfter(app, () => trigger(old));
  await expectDoor(await pageAfter(app, old));
  const after = await holdersOf(app);
  expect(after.renderer).not.toBe(before.renderer);
  expect(after.core).not.toBe(before.core);
  return taken;
}
