import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from './step.mjs';

const HEARTBEAT_MS = 2_000;
const ABANDONED_MS = 15_000;
const POLL_MS = 150;
const WORTH_A_LINE_POLLS = 7;

/**
 * Runs the work while no other process holds the same lock file, and waits for its turn otherwise.
 * A holder that died is noticed by its missing heartbeat. The lock saves double work only: what is
 * provided under it is put in place by an atomic rename, so a lost lock cannot leave half a runtime.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  for (let polls = 0; !take(file); polls += 1) {
    if (polls === WORTH_A_LINE_POLLS) say('Waiting for another Bridgework command to finish its set-up.');
    await pause(POLL_MS);
  }
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    const age = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (age !== undefined && Date.now() - age > ABANDONED_MS) rmSync(file, { force: true });
    return false;
  }
}

/** @param {string} file */
function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
}

/** @param {unknown} error @param {string} code */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
