import { spawn } from 'node:child_process';
import { SetUpError } from './run-command.mjs';

const SCREEN = '1600x1000x24';
const START_LIMIT_MS = 20_000;

/** Whether this is a Linux session without a screen, as on a server. */
export function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}

/**
 * Starts a screen of 1600 by 1000 that nobody sees, on the first display number that is free. It listens on no network port.
 * It runs in a process group of its own, so that Ctrl+C in the terminal reaches the app before its screen goes.
 * @returns {Promise<{ display: string, stop: () => Promise<void> }>} `display` is a value for DISPLAY
 */
export async function startVirtualDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = new Promise((resolve) => server.once('close', resolve));
  const stopNow = () => void server.kill('SIGTERM');
  process.once('exit', stopNow);
  try {
    const number = await readDisplayNumber(server);
    return {
      display: `:${number}`,
      stop: async () => {
        process.off('exit', stopNow);
        stopNow();
        await ended;
      },
    };
  } catch (error) {
    stopNow();
    throw error;
  }
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
function readDisplayNumber(server) {
  return new Promise((resolve, reject) => {
    let complaint = '';
    const refuse = (/** @type {string} */ reason) =>
      reject(new SetUpError(`The virtual display did not start (${reason}).`, complaint.trim()));
    const limit = setTimeout(() => refuse('it gave no sign in 20 seconds'), START_LIMIT_MS);
    server.once('error', (error) => refuse(error.message));
    server.once('close', (status) => refuse(`it stopped with ${status}`));
    server.stderr?.setEncoding('utf8').on('data', (text) => (complaint += text));
    let answer = '';
    server.stdio[3]?.on('data', (chunk) => {
      answer += chunk;
      if (!answer.endsWith('\n')) return;
      clearTimeout(limit);
      resolve(answer.trim());
    });
  });
}
