import { execFileSync } from 'node:child_process';
import { homedir, hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { freshFolder } from '#tests/core/support/temporary-folder.ts';

/** Somebody whose name stands out in whatever would tell of them. */
export const SOMEBODY = {
  USER: 'canary-user',
  LOGNAME: 'canary-user',
  HOME: '/home/canary-home',
  HOSTNAME: 'canary-host',
};

/** What a program prints in a process of its own, as somebody else somewhere else. */
export function printedAs(
  program: URL,
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Buffer {
  return execFileSync(process.execPath, [fileURLToPath(program), ...args], {
    cwd: freshFolder('canary-folder'),
    env: { PATH: process.env['PATH'], ...environment },
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Whatever in the whole of a file tells of somebody in Kolkata, of this machine or of the programs that wrote it. */
export function tracesIn(whole: string): readonly string[] {
  const traces = ['canary', 'Kolkata', process.cwd(), homedir(), hostname(), 'node_modules', 'PDFKit', process.version];
  // A short name, such as that of a container, would be found by chance.
  return traces.filter((trace) => trace.length >= 6 && whole.includes(trace));
}
