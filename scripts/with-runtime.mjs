// The one entry of the npm scripts: provides what the command needs, runs it, and ends as it ended.
//   node scripts/with-runtime.mjs [--build] [--display] [--test-tools] -- command [argument…]
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rerunOnProjectNode } from './project-node.mjs';
import { buildApp } from './provision/app-build.mjs';
import { nodeModules } from './provision/paths.mjs';
import { provide } from './provision/provide.mjs';
import { SetUpError } from './provision/run-command.mjs';
import { say } from './provision/step.mjs';
import { needsVirtualDisplay, startVirtualDisplay } from './provision/virtual-display.mjs';
import { runChild } from './run-child.mjs';

const USAGE = 'Usage: node scripts/with-runtime.mjs [--build] [--display] [--test-tools] -- command [argument…]';

process.exitCode = (await rerunOnProjectNode(fileURLToPath(import.meta.url))) ?? (await main(process.argv.slice(2)));

/** @param {readonly string[]} argv @returns {Promise<number>} */
async function main(argv) {
  const request = readRequest(argv);
  if (request === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  try {
    return await runWith(request);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    process.stderr.write(`\n${error.message}\n${error.details === '' ? '' : `\n${error.details}\n`}`);
    return 1;
  }
}

/**
 * @typedef {object} Request
 * @property {boolean} build
 * @property {boolean} display
 * @property {boolean} testTools
 * @property {string} command
 * @property {readonly string[]} args
 */

/** @param {readonly string[]} argv @returns {Request | null} */
function readRequest(argv) {
  const flag = /** @type {const} */ ({ type: 'boolean', default: false });
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { build: flag, display: flag, 'test-tools': flag },
      allowPositionals: true,
    });
    const [command, ...args] = positionals;
    return command === undefined
      ? null
      : { build: values.build, display: values.display, testTools: values['test-tools'], command, args };
  } catch {
    return null;
  }
}

/** @param {Request} request */
async function runWith({ build, display, testTools, command, args }) {
  const runtime = await provide({ display, testTools });
  process.env['PATH'] = `${join(nodeModules, '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  if (build) await buildApp();
  const screen = display && needsVirtualDisplay() ? await startVirtualDisplay() : null;
  if (screen) process.env['DISPLAY'] = screen.display;
  try {
    return await (command === 'electron'
      ? runElectron(runtime.executable, args, screen !== null)
      : runChild(command, args, { shell: process.platform === 'win32' }));
  } finally {
    await screen?.stop();
  }
}

/** @param {string} executable @param {readonly string[]} args @param {boolean} isUnseen */
async function runElectron(executable, args, isUnseen) {
  if (isUnseen) say('There is no screen here: the window opens on a virtual one that nobody sees. Ctrl+C ends it.');
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot || args.includes('--no-sandbox')) return runChild(executable, args);
  say('You are root, for whom Chromium has no sandbox: the app is started with --no-sandbox.');
  return runChild(executable, ['--no-sandbox', ...args]);
}
