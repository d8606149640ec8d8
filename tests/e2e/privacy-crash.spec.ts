import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { unlockByContract } from '../support/app/by-contract.ts';
import { addEntry, prepareEntry } from '../support/app/composer.ts';
import { createLaptop, newFolder } from '../support/app/laptop.ts';
import { launchApp, pageAfter, type RunningApp } from '../support/app/launch.ts';
import { enterNewRoom } from '../support/app/new-room.ts';
import { coreOf, familyOf, isRunning } from '../support/app/processes.ts';
import { withCoreDumps } from '../support/app/wrappers.ts';
import { newCanary } from '../support/privacy/canaries.ts';
import { canaryHits } from '../support/privacy/canary-search.ts';
import { changedFiles } from '../support/privacy/changed-files.ts';
import { machinePlaces } from '../support/privacy/machine-places.ts';
import { memoryDumps } from '../support/privacy/memory-dumps.ts';

const SECRETS = { passphrase: `${newCanary()} ${newCanary()}`, note: newCanary(), unsaved: newCanary() };
const WORDS = Object.values(SECRETS).flatMap((secret) => secret.split(' '));

const isCore = (command: string): boolean => command.includes('node.mojom.NodeService');

/** The processes that Chromium has beside the window's, the page's and the core's. */
const HELPERS = ['network.mojom.NetworkService', '--type=gpu-process'].map(
  (mark) => (command: string) => command.includes(mark),
);

/** Whether the kernel writes core dumps into the folder of whoever crashes, and hands them to no program of the system's. */
const dumpsAreFiles = !fs.readFileSync('/proc/sys/kernel/core_pattern', 'utf8').startsWith('|');

/** What changed in these places: the dumps, and where words can be read. */
function residue(places: readonly string[], since: Date) {
  const files = changedFiles(places, since);
  return {
    dumps: memoryDumps(files),
    words: canaryHits(files, WORDS).map(({ word, form, file }) => `${word} as ${form} in ${file}`),
  };
}

async function abort(pid: number): Promise<void> {
  process.kill(pid, 'SIGABRT');
  await expect.poll(() => isRunning(pid), { timeout: 30_000 }).toBe(false);
}

/** What the kernel would put into a core dump of a process: kinds of mappings as bits, and the most bytes. */
function dumpedOf(pid: number) {
  try {
    const mappings = Number.parseInt(fs.readFileSync(`/proc/${pid}/coredump_filter`, 'utf8'), 16);
    const [, largest] = /^Max core file size +(\S+)/mu.exec(fs.readFileSync(`/proc/${pid}/limits`, 'utf8')) ?? [];
    // A process that has ended has no memory left to dump, and says nothing of it.
    return isRunning(pid) ? { mappings, largest } : NOTHING;
  } catch (error) {
    if (isRunning(pid)) throw error;
    return NOTHING;
  }
}

const NOTHING = { mappings: 0, largest: '0' } as const;

/**
 * Crashes every process of an app that has words in it, one after another, the window's own last. The kernel gives every
 * dump the same name, so `setAside` is called after each.
 */
async function crashAll(app: RunningApp, setAside: () => void): Promise<void> {
  await enterNewRoom(app, { passphrase: SECRETS.passphrase });
  await addEntry(app.page, { text: `Saved: ${SECRETS.note}.` });
  await prepareEntry(app.page, { text: `Not saved: ${SECRETS.unsaved}.` });

  const first = app.page;
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await pageAfter(app, first);
  setAside();

  const second = app.page;
  const renderer = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  await abort(renderer ?? 0);
  await pageAfter(app, second);
  setAside();

  const core = coreOf(app.pid).pid;
  await abort(core);
  await expect.poll(() => familyOf(app.pid).some(({ pid, command }) => pid !== core && isCore(command))).toBe(true);
  setAside();
  await unlockByContract(app, 'facilitator', SECRETS.passphrase);

  for (const isPart of HELPERS) {
    const part = familyOf(app.pid).find(({ command }) => isPart(command));
    if (part) await abort(part.pid);
    setAside();
  }
  const gone = new Promise<void>((resolve) => app.electron.once('close', () => resolve()));
  void app.electron.evaluate(() => process.crash()).catch(() => {});
  await gone;
  setAside();
}

for (const [how, limit] of [
  ['as a laptop is set up', null],
  ['where the system keeps core dumps of any size', 'unlimited'],
] as const) {
  test(`after a crash of each process nothing of its memory is on the disk, ${how}`, async () => {
    test.setTimeout(180_000);
    const laptop = createLaptop('crash');
    const cwd = newFolder(laptop, 'where-it-was-started');
    const since = new Date();
    let crashes = 0;
    const setAside = (): void => {
      crashes += 1;
      for (const name of fs.readdirSync(cwd))
        if (/^core(?:\.\d+)?$/u.test(name))
          fs.renameSync(path.join(cwd, name), path.join(cwd, `after-crash-${crashes}`));
    };
    let app: RunningApp | undefined;
    try {
      app = await launchApp(laptop, { cwd, ...(limit && { through: withCoreDumps(laptop) }) });
      // Should a system have no `prlimit`, the filter still keeps all memory but the registers out.
      for (const { pid, command } of familyOf(app.pid)) expect(dumpedOf(pid), command).toEqual(NOTHING);
      await crashAll(app, setAside);
      expect(crashes).toBe(4 + HELPERS.length);
      const { dumps, words } = residue([laptop.root, ...machinePlaces()], since);
      expect(words).toEqual([]);
      expect(dumps).toEqual([]);
    } finally {
      await app?.kill();
      laptop.remove();
    }
  });
}

if (dumpsAreFiles)
  test('the search for what a crash leaves finds the words in the dump of a program that does not take care', () => {
    const laptop = createLaptop('careless');
    const since = new Date();
    try {
      const careless = ['-c', 'ulimit -c unlimited && kept="$0" && kill -ABRT $$', SECRETS.note];
      const crash = spawnSync('sh', careless, { cwd: laptop.root });
      expect(crash.signal).toBe('SIGABRT');
      const { dumps, words } = residue([laptop.root], since);
      expect(dumps.map((file) => path.dirname(file))).toEqual([fs.realpathSync(laptop.root)]);
      expect(words.some((found) => found.startsWith(SECRETS.note))).toBe(true);
    } finally {
      laptop.remove();
    }
  });
