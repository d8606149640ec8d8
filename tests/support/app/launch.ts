import { createRequire } from 'node:module';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { expect, PATIENCE } from './expect.ts';
import type { Laptop } from './laptop.ts';
import { familyOf } from './processes.ts';

/** The project's root: the built app is started from here, as `npm start` does. */
export const PROJECT_ROOT = path.resolve(import.meta.dirname, '../../..');

/** The real Electron's program: the package gives its path. */
export const ELECTRON: string = String(createRequire(import.meta.url)('electron'));

/** The app as it runs: its one window, and the ways in which it ends. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  /** The page of the window that stands now: a lock and a crash put a new one in its place. */
  readonly page: Page;
  readonly pid: number;
  /** What the app wrote to the terminal so far. */
  readonly output: () => string;
  /** Everything that went wrong in the page so far, in the words of its console. */
  readonly troubles: string[];
  /** Closes the window as a person does, and waits until every process is gone. */
  readonly close: () => Promise<void>;
  /** Ends every process of the app at once, as a power cut would: `kill -9`. */
  readonly kill: () => Promise<void>;
}

/** Arguments that the app is started with; Chromium has no sandbox for root. */
export function argumentsFor(laptop: Laptop): readonly string[] {
  const isRoot = process.getuid?.() === 0;
  return [...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${laptop.userData}`, PROJECT_ROOT];
}

/** The environment of the test with the laptop's own folders in it. */
export function environmentOf(laptop: Laptop): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(own), ...laptop.env };
}

/** How an app is started other than as usual. */
export interface Launching {
  /** A program that becomes Electron with the same arguments: it sets limits first, or watches what Electron does. */
  readonly through?: string;
  /** The folder that the app is started in. */
  readonly cwd?: string;
}

/** Starts the real app on a laptop and waits for its window. BRIDGEWORK_TEST_THROUGH names a program for a whole run. */
export async function launchApp(
  laptop: Laptop,
  { through = process.env['BRIDGEWORK_TEST_THROUGH'], cwd }: Launching = {},
): Promise<RunningApp> {
  const electron = await _electron.launch({
    args: [...argumentsFor(laptop)],
    env: environmentOf(laptop),
    timeout: 60_000,
    ...(through !== undefined && { executablePath: through }),
    ...(cwd !== undefined && { cwd }),
  });
  const troubles: string[] = [];
  const listen = (page: Page): void => {
    page.setDefaultTimeout(PATIENCE);
    // As for anybody who asks their system for less motion: a thousand dialogs are not waited for to fade.
    void page.emulateMedia({ reducedMotion: 'reduce' }).catch(() => {});
    page.on('pageerror', (error) => void troubles.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
    });
  };
  for (const page of electron.windows()) listen(page);
  electron.on('window', listen);
  await electron.firstWindow();
  const child = electron.process();
  const pid = child.pid;
  if (pid === undefined) throw new Error('The app has no process.');
  let written = '';
  const hear = (chunk: Buffer): void => void (written += chunk.toString('utf8'));
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const gone = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  const ended = new Promise<void>((resolve) => electron.once('close', () => resolve()));

  return {
    electron,
    get page() {
      const page = electron.windows().at(-1);
      if (page === undefined) throw new Error('The app has no window.');
      return page;
    },
    pid,
    output: () => written,
    troubles,
    async close() {
      await electron.evaluate(({ BrowserWindow }) => setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 0));
      await Promise.all([gone, ended]);
    },
    async kill() {
      killFamily(pid);
      await Promise.all([gone, ended]);
    },
  };
}

/** Ends a story: nothing may have gone wrong in the page, and the laptop goes. Called where the app may not have started. */
export async function endApp(app: RunningApp | undefined, laptop: Laptop): Promise<void> {
  try {
    if (app === undefined) return;
    const { troubles } = app;
    await app.kill();
    expect(troubles, 'what the page’s console said').toEqual([]);
  } finally {
    laptop.remove();
  }
}

/** Ends a process and all of its children at once. */
export function killFamily(pid: number): void {
  for (const member of familyOf(pid)) killNow(member.pid);
}

/** Waits until another page stands in the place of one that a lock or a crash has taken away, and gives it. */
export async function pageAfter({ electron }: RunningApp, old: Page): Promise<Page> {
  const others = (): readonly Page[] => electron.windows().filter((page) => page !== old);
  await expect.poll(() => others().length, { intervals: [20], timeout: PATIENCE }).toBeGreaterThan(0);
  const [page] = others();
  if (page === undefined) throw new Error('The new window is gone already.');
  await expect.poll(() => electron.windows().length).toBe(1);
  return page;
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It ended by itself between being listed and being killed.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
