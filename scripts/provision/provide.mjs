import { join } from 'node:path';
import { fallbackRuntime, isFallbackCached, linkFallback, presentRuntime, recordRuntime } from './electron-runtime.mjs';
import { fallback, fetchFallbackRuntime, isFallbackPossible, proveFallbackRuntime } from './fallback-runtime.mjs';
import { withLock } from './lock.mjs';
import { fetchOfficialRuntime, pinnedElectron } from './official-runtime.mjs';
import { cacheRoot } from './paths.mjs';
import { compilerPrograms, displayPrograms, missingPrograms, testPrograms } from './programs.mjs';
import { SetUpError } from './run-command.mjs';
import { buildSqliteBinding, isSqliteBindingCached } from './sqlite-addon.mjs';
import { say, step } from './step.mjs';
import { electronLibraries, installPackages, missingLibraries, refuseUnlessInstallable } from './system-libraries.mjs';
import { needsVirtualDisplay } from './virtual-display.mjs';

/** @typedef {import('./electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

/**
 * Provides what the command needs and this machine lacks, once: Electron, its SQLite addon, system libraries, tools.
 * Prints a line a step; prints nothing and takes a moment where everything is there. Throws a SetUpError that says what to do.
 * @param {{ display: boolean, testTools: boolean }} needs `display`: a window will be opened
 * @returns {Promise<ElectronRuntime>}
 */
export async function provide({ display, testTools }) {
  const programs = [...(display && needsVirtualDisplay() ? displayPrograms : []), ...(testTools ? testPrograms : [])];
  const present = presentRuntime();
  const runtime =
    present && missingPrograms(programs).length === 0
      ? present
      : await withLock(join(cacheRoot(), 'set-up.lock'), () => provideMissing(programs));
  await provideLibraries(runtime);
  if (!present && runtime.kind === 'fallback') await proveFallbackRuntime(runtime.executable);
  recordRuntime(runtime);
  return runtime;
}

/** @param {readonly import('./programs.mjs').Program[]} programs @returns {Promise<ElectronRuntime>} */
async function provideMissing(programs) {
  const runtime = presentRuntime() ?? (await fetchOfficial());
  if (runtime) {
    await installPackages(debianNames(missingPrograms(programs)));
    return runtime;
  }
  await provideFallback(programs);
  linkFallback();
  return fallbackRuntime();
}

/** @returns {Promise<ElectronRuntime | null>} null where it is refused and the fallback can stand in for it */
async function fetchOfficial() {
  const refusal = await fetchOfficialRuntime();
  if (refusal === null) return presentRuntime();
  if (!isFallbackPossible()) {
    throw new SetUpError(
      `Electron ${pinnedElectron()} could not be downloaded (${refusal}), and nothing can stand in for it on ${process.platform}-${process.arch}. Check the connection, then run the command again.`,
    );
  }
  say(`Electron ${pinnedElectron()} could not be downloaded here (${refusal}).`);
  say(
    `Electron ${fallback.electron} stands in for it: a fallback for development and tests only, never part of a release.`,
  );
  return null;
}

/** The three slow parts side by side; the compiler goes first because it takes longest. @param {readonly import('./programs.mjs').Program[]} programs */
async function provideFallback(programs) {
  const isCompiled = isSqliteBindingCached();
  const missing = missingPrograms([...programs, ...(isCompiled ? [] : compilerPrograms)]);
  // While the system's packages are being installed anyway, Electron's libraries come along.
  const packages = missing.length === 0 ? [] : [...new Set([...debianNames(missing), ...electronLibraries])];
  refuseUnlessInstallable(packages);
  const installing = installPackages(packages);
  const compiling = isCompiled
    ? undefined
    : compile(missingPrograms(compilerPrograms).length === 0 ? undefined : installing);
  const fetching = isFallbackCached()
    ? undefined
    : step(`Electron ${fallback.electron} (fallback runtime), about 200 MB`, fetchFallbackRuntime);
  // What one part fails at must not throw away what the others have nearly done: they end in the cache.
  const outcomes = await Promise.allSettled([installing, compiling, fetching]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** @param {Promise<void> | undefined} compilerInstalled */
async function compile(compilerInstalled) {
  await compilerInstalled;
  say('SQLite is compiled from source for the fallback runtime: about a minute, this once.');
  await step('SQLite for the fallback runtime, compiled', buildSqliteBinding);
}

/** @param {ElectronRuntime} runtime */
async function provideLibraries({ executable }) {
  if ((await missingLibraries(executable)).length === 0) return;
  await installPackages(electronLibraries);
  const still = await missingLibraries(executable);
  if (still.length > 0)
    throw new SetUpError(
      `Electron needs libraries that this system does not have: ${still.join(', ')}. Install them, then run the command again.`,
    );
}

/** @param {readonly import('./programs.mjs').Program[]} programs */
function debianNames(programs) {
  return programs.map(({ debian }) => debian);
}
