import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A program of `tests/core/support/programs`, running in a process of its own. */
export interface Program {
  readonly child: ChildProcessWithoutNullStreams;
  /** Every whole line that it wrote so far. */
  readonly lines: () => readonly string[];
  /** All that it wrote to standard error so far. */
  readonly complaints: () => string;
  /** Waits until it has written a line that starts so; the program's end fails the wait. */
  readonly says: (start: string) => Promise<string>;
  /** Waits for its end and gives its exit status, null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

const pathOf = (program: string): string => path.join(import.meta.dirname, 'programs', `${program}.ts`);

function follow(child: ChildProcessWithoutNullStreams): Program {
  let out = '';
  let complaints = '';
  const wakers = new Set<() => void>();
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
    for (const wake of wakers) wake();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString('utf8');
  });
  const lines = (): readonly string[] =>
    out
      .slice(0, out.lastIndexOf('\n') + 1)
      .split('\n')
      .slice(0, -1);
  async function says(start: string): Promise<string> {
    const over = ended.then(() => 'over' as const);
    for (;;) {
      const line = lines().find((each) => each.startsWith(start));
      if (line !== undefined) return line;
      const heard = new Promise<'heard'>((resolve) => wakers.add(() => resolve('heard')));
      if ((await Promise.race([heard, over])) === 'over' && !lines().some((each) => each.startsWith(start))) {
        throw new Error(`the program ended before it said “${start}”: ${complaints}`);
      }
    }
  }
  return { child, lines, complaints: () => complaints, says, ended };
}

/** Starts a program with these arguments. */
export function start(program: string, args: readonly string[]): Program {
  return follow(spawn(process.execPath, [pathOf(program), ...args], { stdio: 'pipe' }));
}

/** The words before a command that give it a disk of `size` at `folder`; nobody else sees the disk, and it goes with the command. */
function smallDisk(size: string, folder: string): readonly [string, ...string[]] {
  const own = process.getuid?.() === 0 ? '-m' : '-rm';
  return ['unshare', own, 'sh', '-c', 'mount -t tmpfs -o size="$0" tmpfs "$1" && shift && exec "$@"', size, folder];
}

/** Starts any command where `folder` is a small disk of its own. */
export function startOnSmallDisk(
  size: string,
  folder: string,
  command: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Program {
  const [first, ...rest] = smallDisk(size, folder);
  return follow(spawn(first, [...rest, ...command], { stdio: 'pipe', env: { ...process.env, ...env } }));
}

/** The command that runs a program. */
export function commandOf(program: string, args: readonly string[]): readonly string[] {
  return [process.execPath, pathOf(program), ...args];
}

/** Starts a program that may write no file longer than this many KiB. */
export function startWithFileLimit(kib: number, program: string, args: readonly string[]): Program {
  const words = ['-c', 'ulimit -f "$0" && exec "$@"', String(kib), ...commandOf(program, args)];
  return follow(spawn('bash', words, { stdio: 'pipe' }));
}

/** Whether this machine lets the tests have a disk of their own: Linux with namespaces, as root or as anybody. */
export const canMakeDisks = process.platform === 'linux' && fs.existsSync('/usr/bin/unshare');
