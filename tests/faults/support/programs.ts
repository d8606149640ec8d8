import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

const PROGRAMS = path.resolve(import.meta.dirname, '..', 'programs');

/** Hundreds of processes start the same program: what Node compiled once is kept. */
const COMPILED = path.join(os.tmpdir(), `bridgework-shims-${os.userInfo().uid}`, 'compiled');

/** A program of tests/faults/programs that runs in a process of its own. */
export interface Running {
  readonly kill: () => void;
  /** Waits until it has written its first whole line. */
  readonly spoke: Promise<void>;
  readonly ended: Promise<Ended>;
}

/** How a program ended: what it said in whole lines, and what it complained. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly lines: readonly string[];
  readonly complaints: string;
}

/** Starts a program with these words, and with a shim around it where `env` names one. */
export function start(program: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(process.execPath, [path.join(PROGRAMS, `${program}.ts`), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED, ...env },
  });
  let out = '';
  let complaints = '';
  let speak = (): void => {};
  const spoke = new Promise<void>((resolve) => {
    speak = resolve;
  });
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
    if (out.includes('\n')) speak();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString('utf8');
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      speak();
      resolve({ status, signal, lines: out.split('\n').slice(0, -1), complaints });
    });
  });
  return { kill: () => child.kill('SIGKILL'), spoke, ended };
}

/** Runs a program to its end and gives its lines; an end of any other kind fails the test. */
export async function run(
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<readonly string[]> {
  const { status, signal, lines, complaints } = await start(program, words, env).ended;
  if (status !== 0) throw new Error(`${program} ended with ${signal ?? String(status)}: ${complaints}`);
  return lines;
}
