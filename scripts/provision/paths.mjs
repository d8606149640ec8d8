import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, wherever the command was started from. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export const nodeModules = join(projectRoot, 'node_modules');

/** The Electron package as npm installed it; its `dist` is where the runtime is expected. */
export const electronPackage = join(nodeModules, 'electron');

/** What was provided for this checkout: read by the app (when it is not packaged) and by the tests. */
export const runtimeRecord = join(projectRoot, '.provision', 'electron.json');

/** Outside node_modules, so that `npm ci` does not throw the slow work away. */
export function cacheRoot() {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'bridgework');
}
