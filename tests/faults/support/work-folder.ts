import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** The room that a memory disk must have before these tests use it, in bytes. */
const ROOM = 512 * 1024 * 1024;

/** Thousands of images are written and read again: in memory where there is room, because the faults are ours and not the disk's. */
function fastestPlace(): string {
  const memory = '/dev/shm';
  if (!fs.existsSync(memory)) return os.tmpdir();
  const { bavail, bsize } = fs.statfsSync(memory);
  return bavail * bsize > ROOM ? memory : os.tmpdir();
}

/** A folder of this test file's own, by its real path; it is gone when the file's tests have ended. */
export function workFolder(): string {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(fastestPlace(), 'bridgework-faults-')));
  afterAll(() => fs.rmSync(root, { recursive: true, force: true }));
  return root;
}

/** A path inside `root` where nothing is yet. */
export function newPath(root: string, name: string): string {
  return path.join(root, `${name}-${randomUUID().slice(0, 8)}`);
}

/** A copy of a folder inside `root`, as a fault is let loose on it. */
export function copyOf(folder: string, root: string, name = 'copy'): string {
  const copy = newPath(root, name);
  fs.cpSync(folder, copy, { recursive: true });
  return copy;
}
