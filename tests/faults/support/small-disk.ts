import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll } from 'vitest';
import { newPath } from './work-folder.ts';

/** A disk of its own that can be filled and freed. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all the room but so many bytes. */
  readonly fillBut: (bytes: number) => void;
  readonly free: () => void;
}

function call(command: string, words: readonly string[]): string | null {
  const { status, stderr, error } = spawnSync(command, words, { encoding: 'utf8' });
  return error || status !== 0 ? (error?.message ?? stderr.trim()) : null;
}

/** Mounts a memory disk of so many MB; it is unmounted when the file's tests have ended. Where that is refused the test fails. */
export function smallDisk(root: string, megabytes: number): SmallDisk {
  const folder = newPath(root, 'small-disk');
  fs.mkdirSync(folder);
  const refusal = call('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'tmpfs', folder]);
  if (refusal !== null) {
    throw new Error(
      `The full-disk tests need Linux and root with the right to mount a small disk of their own; here it was refused: ${refusal}`,
    );
  }
  afterAll(() => {
    const left = call('umount', ['-l', folder]);
    if (left !== null) throw new Error(`The small disk at ${folder} could not be unmounted: ${left}`);
  });
  const filler = path.join(folder, 'filler');
  return {
    folder,
    fillBut(bytes) {
      const handle = fs.openSync(filler, 'a');
      for (const size of [65_536, 4096]) writeUntilFull(handle, Buffer.alloc(size));
      fs.ftruncateSync(handle, Math.max(0, fs.fstatSync(handle).size - bytes));
      fs.closeSync(handle);
    },
    free: () => fs.rmSync(filler, { force: true }),
  };
}

function writeUntilFull(handle: number, bytes: Buffer): void {
  try {
    while (fs.writeSync(handle, bytes) === bytes.length);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}
