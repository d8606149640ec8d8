import { spawn } from 'node:child_process';
import path from 'node:path';

const PROJECT = path.resolve(import.meta.dirname, '..', '..');

/** The passphrase of every workspace that these tests make on the command line. */
export const PASSPHRASE = 'purple harbour lantern otter';

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  /** What is typed; without it standard input stays open and silent, so that a command that asks never ends. */
  readonly input?: string;
  /** Set or, with undefined, taken away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/** Runs `bridgework` in a process of its own, as a person would. */
export function bridgework(
  args: readonly string[],
  { input, env = {}, cwd = PROJECT }: Surroundings = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [path.join(PROJECT, 'scripts/bridgework.mjs'), ...args], {
    cwd,
    env: { ...process.env, BRIDGEWORK_PASSPHRASE: PASSPHRASE, ...env },
    stdio: 'pipe',
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  if (input !== undefined) child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') });
    });
  });
}

/** The one JSON value on standard output; more or less than one fails the test. */
export function jsonOf({ stdout }: Ended): unknown {
  return JSON.parse(stdout);
}

interface Told {
  readonly stream: 'out' | 'err';
  readonly line: string;
}

type Main = (
  argv: readonly string[],
  io: {
    readonly out: (line: string) => void;
    readonly err: (line: string) => void;
    readonly env: Readonly<Record<string, string>>;
    readonly readStdin: () => Promise<string>;
  },
) => Promise<number>;

/**
 * The same as the process does, without the second that a process takes, for many small cases: the exit status and every
 * line that was told, in order. It has no environment and no input.
 */
export async function bridgeworkHere(
  args: readonly string[],
): Promise<{ readonly status: number; readonly told: readonly Told[] }> {
  const { main } = (await import(path.join(PROJECT, 'electron/cli/index.ts'))) as { readonly main: Main };
  const told: Told[] = [];
  const status = await main(args, {
    out: (line) => told.push({ stream: 'out', line }),
    err: (line) => told.push({ stream: 'err', line }),
    env: {},
    readStdin: () => Promise.reject(new Error('there is no input here')),
  });
  return { status, told };
}

/** The error that a command with `--json` gave as its one JSON value. */
export function errorOf(ended: Ended): {
  readonly code: string;
  readonly sentence: string;
  readonly reasons: readonly string[];
} {
  return (
    jsonOf(ended) as {
      readonly error: { readonly code: string; readonly sentence: string; readonly reasons: readonly string[] };
    }
  ).error;
}

/** Runs commands one after another: a workspace is open in one process at a time. */
export async function inTurn(commands: readonly (() => Promise<Ended>)[]): Promise<readonly Ended[]> {
  const ended: Ended[] = [];
  for (const command of commands) ended.push(await command());
  return ended;
}
