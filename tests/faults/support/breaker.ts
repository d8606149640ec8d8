import fs from 'node:fs';

/** The errors that a disk gives, by their numbers in Linux. */
export const ERRORS = { ENOSPC: 28, EIO: 5 } as const;

/** A fault: the Nth change of the process's folder, or that and every later one. An error of 0 kills the process there. */
export interface Fault {
  readonly nth: number;
  readonly isForEver: boolean;
  readonly error: number;
}

/** Words of 32 bits that the shim and the program share (shims/breaker.c). */
const WORDS = 5;
const COUNT_AT = 4 * (WORDS - 1);

/** A control file for the shim, with nothing armed. */
export function makeControl(file: string): void {
  fs.writeFileSync(file, Buffer.alloc(4 * WORDS));
}

function controlFile(): string {
  const file = process.env['SHIM_CONTROL'];
  if (!file) throw new Error('this program runs under the breaker only');
  return file;
}

function arm(fault: Fault | null): void {
  const words = Int32Array.from([fault ? 1 : 0, fault?.nth ?? 0, fault?.isForEver ? 1 : 0, fault?.error ?? 0, 0]);
  const handle = fs.openSync(controlFile(), 'r+');
  fs.writeSync(handle, Buffer.from(words.buffer), 0, 4 * WORDS, 0);
  fs.closeSync(handle);
}

/** How many changes there were since the fault was armed. */
function changesSeen(): number {
  return fs.readFileSync(controlFile()).readInt32LE(COUNT_AT);
}

/** Lets a fault happen while `work` runs, and gives how many changes it made or tried to make. */
export async function underFault(fault: Fault, work: () => Promise<void> | void): Promise<number> {
  arm(fault);
  let seen = 0;
  try {
    await work();
  } finally {
    seen = changesSeen();
    arm(null);
  }
  return seen;
}
