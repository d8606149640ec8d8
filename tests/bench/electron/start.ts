import fs from 'node:fs';
import path from 'node:path';
import { APP_FOLDER, readRuntime } from './runtime.ts';
import { startProcess } from './started-process.ts';

/** An app whose window has taken a key. */
export interface StartedApp {
  readonly pid: number;
  /** From the start of the process until then, in milliseconds. */
  readonly usableAfter: number;
  /** Runs a script in the page and gives what it gives. */
  readonly run: (script: string) => Promise<unknown>;
  /** Presses keys one after another: signs, or names such as Enter. */
  readonly press: (keys: readonly string[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** The app of this project as it was built, and one with nothing in it. */
export const OUR_APP = APP_FOLDER;
export const EMPTY_APP = path.join(import.meta.dirname, 'empty-window', 'main.mjs');

/** An app that takes no key for so long never will: it is ended. Milliseconds. */
const PATIENCE = 60_000;

/** Where our app keeps its workspaces when it is started with these settings. */
export function workspacesIn(settings: string): string {
  return path.join(settings, 'Bridgework', 'workspaces');
}

/** Starts an app, whose settings are in a folder of their own, and waits until its window takes a key. */
export async function startApp(app: string, settings: string): Promise<StartedApp> {
  fs.mkdirSync(settings, { recursive: true });
  const { executable } = readRuntime();
  const start = performance.now();
  const { pid, usable, obey, end } = startProcess(executable, app, { ...process.env, XDG_CONFIG_HOME: settings });
  const patience = setTimeout(() => void end(), PATIENCE);
  await usable;
  clearTimeout(patience);
  return {
    pid,
    usableAfter: performance.now() - start,
    run: (script) => obey({ script }),
    press: async (keys) => void (await obey({ keys })),
    end,
  };
}
