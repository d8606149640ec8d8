import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { SetUpError } from './provision/run-command.mjs';

/**
 * Runs a program in this terminal, as if it stood in this process's place: it has the standard streams, gets the signals
 * that are sent here, and its exit status comes back (128 + the signal's number when a signal ended it, as in a shell).
 * Throws a SetUpError when the program cannot start.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function runChild(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: 'inherit' });
    // Ctrl+C in a terminal reaches the child without our help; sent to this process alone it has to be passed on.
    const forward = (/** @type {NodeJS.Signals} */ signal) => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
    for (const signal of signals) process.on(signal, forward);
    const stopForwarding = () => signals.forEach((signal) => process.off(signal, forward));
    child.once('error', (error) => {
      stopForwarding();
      reject(new SetUpError(`“${command}” could not be started (${error.message}).`));
    });
    child.once('close', (status, signal) => {
      stopForwarding();
      resolve(status ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
