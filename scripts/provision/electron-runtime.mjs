import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fallback, fallbackDist } from './fallback-runtime.mjs';
import { officialRuntime, pinnedElectron } from './official-runtime.mjs';
import { electronPackage, runtimeRecord } from './paths.mjs';
import { isSqliteBindingCached, sqliteBinding } from './sqlite-addon.mjs';

/**
 * The Electron that this checkout runs on.
 * @typedef {object} ElectronRuntime
 * @property {'official' | 'fallback'} kind
 * @property {string} electron its version
 * @property {string} dist its folder
 * @property {string} executable
 * @property {string | null} sqliteBinding the addon that better-sqlite3 must be given as `nativeBinding`, null where its own serves
 */

/** The runtime that is linked into node_modules and complete, or null when something has to be provided. @returns {ElectronRuntime | null} */
export function presentRuntime() {
  const official = officialRuntime();
  if (official) return { kind: 'official', electron: pinnedElectron(), ...official, sqliteBinding: null };
  return isLinked(fallbackDist()) && isFallbackCached() && isSqliteBindingCached() ? fallbackRuntime() : null;
}

/** @returns {ElectronRuntime} */
export function fallbackRuntime() {
  const dist = fallbackDist();
  return {
    kind: 'fallback',
    electron: fallback.electron,
    dist,
    executable: join(dist, 'electron'),
    sqliteBinding: sqliteBinding(),
  };
}

export function isFallbackCached() {
  return existsSync(join(fallbackDist(), 'electron'));
}

/**
 * Makes `node_modules/electron` lead to the fallback, so that `electron .`, electron-vite and Playwright
 * find it where they look, without an environment variable.
 */
export function linkFallback() {
  const link = join(electronPackage, 'dist');
  const fresh = `${link}-${process.pid}`;
  rmSync(fresh, { force: true });
  symlinkSync(fallbackDist(), fresh, 'dir');
  if (lstatSync(link, { throwIfNoEntry: false })?.isDirectory()) rmSync(link, { recursive: true });
  renameSync(fresh, link);
  writeFileSync(join(electronPackage, 'path.txt'), 'electron');
}

/** Writes the runtime down for the app and the tests, unless that is what the file says already. @param {ElectronRuntime} runtime */
export function recordRuntime(runtime) {
  const text = `${JSON.stringify(runtime, null, 2)}\n`;
  if (existsSync(runtimeRecord) && readFileSync(runtimeRecord, 'utf8') === text) return;
  mkdirSync(dirname(runtimeRecord), { recursive: true });
  const fresh = `${runtimeRecord}.${process.pid}`;
  writeFileSync(fresh, text);
  renameSync(fresh, runtimeRecord);
}

/** @param {string} dist */
function isLinked(dist) {
  try {
    return (
      readlinkSync(join(electronPackage, 'dist')) === dist &&
      readFileSync(join(electronPackage, 'path.txt'), 'utf8') === 'electron'
    );
  } catch {
    return false;
  }
}
