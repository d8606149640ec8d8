import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { electronPackage } from './paths.mjs';
import { SetUpError, runCommand } from './run-command.mjs';

const DOWNLOAD_LIMIT_MS = 15 * 60 * 1000;

/** The Electron version that package.json pins. */
export function pinnedElectron() {
  /** @type {{ version: string }} */
  const manifest = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'));
  return manifest.version;
}

/** Where the pinned official Electron stands in node_modules, or null when it is not there. */
export function officialRuntime() {
  const dist = join(electronPackage, 'dist');
  try {
    if (lstatSync(dist).isSymbolicLink()) return null;
    const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
    if (version !== pinnedElectron()) return null;
    return { dist, executable: join(dist, readFileSync(join(electronPackage, 'path.txt'), 'utf8')) };
  } catch {
    return null;
  }
}

/**
 * Lets Electron's own installer download the pinned binary.
 * @returns {Promise<string | null>} null when it is there, else the reason it is not, in a few words
 */
export async function fetchOfficialRuntime() {
  // A link of ours must go first: the installer would unpack through it into the cache.
  rmSync(join(electronPackage, 'dist'), { recursive: true, force: true });
  rmSync(join(electronPackage, 'path.txt'), { force: true });
  try {
    await runCommand(process.execPath, [join(electronPackage, 'install.js')], { timeout: DOWNLOAD_LIMIT_MS });
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    return error.details.match(/^\s*\w*Error: (.+)$/m)?.[1] ?? error.message;
  }
  return officialRuntime() ? null : 'its installer left nothing usable';
}
