import { spawn } from 'node:child_process';
import { basename } from 'node:path';

const LINES_SHOWN = 40;

/**
 * Runs a program to its end without a shell and without standard input, and returns its standard output.
 * Throws a SetUpError with the last lines that the program printed when it cannot start or does not exit with 0.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 * @returns {Promise<string>}
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let everything = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      everything += text;
    });
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      everything += text;
    });
    child.on('error', (error) => reject(new SetUpError(`“${command}” could not be started (${error.message}).`)));
    child.on('close', (status, signal) => {
      if (status === 0) resolve(output);
      else
        reject(
          new SetUpError(
            `“${[command, ...args].map((part) => basename(part)).join(' ')}” stopped with ${status ?? signal}.`,
            lastLines(everything),
          ),
        );
    });
  });
}

/** Something this machine refused: the message is a sentence for the person who started the command. */
export class SetUpError extends Error {
  /** @param {string} sentence @param {string} [details] what the program that failed had printed */
  constructor(sentence, details = '') {
    super(sentence);
    this.name = 'SetUpError';
    this.details = details;
  }
}

/** @param {string} text */
function lastLines(text) {
  return text.trim().split('\n').slice(-LINES_SHOWN).join('\n');
}
