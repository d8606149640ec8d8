import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * A program that is not npm's, and the Debian package that brings it.
 * @typedef {{ readonly command: string, readonly debian: string }} Program
 */

/** @type {readonly Program[]} */
export const displayPrograms = [{ command: 'Xvfb', debian: 'xvfb' }];

/** What compiles the SQLite addon for the fallback runtime. @type {readonly Program[]} */
export const compilerPrograms = [
  { command: 'python3', debian: 'python3' },
  { command: 'make', debian: 'make' },
  { command: 'g++', debian: 'g++' },
];

/** The tools that are not ours, with which the tests open what Bridgework writes. @type {readonly Program[]} */
export const testPrograms = [
  { command: 'age', debian: 'age' },
  { command: 'qpdf', debian: 'qpdf' },
  { command: 'pdftotext', debian: 'poppler-utils' },
  { command: 'unzip', debian: 'unzip' },
  // What watches the app's system calls, and what gives it a network of its own with nobody in it.
  ...(process.platform === 'linux'
    ? [
        { command: 'strace', debian: 'strace' },
        { command: 'ip', debian: 'iproute2' },
        // What tells of a locked screen, and a bus of its own to tell it on.
        { command: 'dbus-daemon', debian: 'dbus-daemon' },
        { command: 'gdbus', debian: 'libglib2.0-bin' },
        // What compiles the libraries that break writing, and what reads an encrypted file without us.
        { command: 'gcc', debian: 'gcc' },
        // What a thief would look with.
        { command: 'sqlite3', debian: 'sqlite3' },
        { command: 'file', debian: 'file' },
        { command: 'strings', debian: 'binutils' },
      ]
    : []),
];

/** Those of the programs that PATH does not have. @param {readonly Program[]} programs */
export function missingPrograms(programs) {
  return programs.filter(({ command }) => !isOnPath(command));
}

/** @param {string} command */
export function isOnPath(command) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}
