import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** Larger files are read in part: their first so many bytes. A core dump is far larger on paper than on disk. */
export const MOST_READ = 256 * 1024 * 1024;

/**
 * Every plain file at or below these places whose content, name or place changed since `since` (the kernel's own time of
 * change, which no program can set back); links are not followed and what vanishes meanwhile is left out. A home can hold
 * hundreds of thousands of files, so `find` looks for them.
 */
export function changedFiles(places: readonly string[], since: Date): readonly string[] {
  const there = [...new Set(places.filter((place) => fs.existsSync(place)).map((place) => fs.realpathSync(place)))];
  if (there.length === 0) return [];
  const changed = ['-newerct', `@${since.getTime() / 1000}`];
  const found = spawnSync('find', [...there, '-type', 'f', ...changed, '-print0'], { maxBuffer: 1024 * 1024 * 1024 });
  // It complains of folders that went while it looked; anything else must not pass for “nothing changed”.
  if (found.error || found.status === null) throw found.error ?? new Error('find was ended');
  const files = found.stdout
    .toString('utf8')
    .split('\0')
    .filter((file) => file !== '');
  return [...new Set(files)].toSorted();
}

/** A file's bytes; empty where it has gone since it was listed, because a running app makes and drops files. */
export function contentOf(file: string): Buffer {
  let handle: number;
  try {
    handle = fs.openSync(file, 'r');
  } catch (error) {
    if (isGone(error)) return Buffer.alloc(0);
    throw error;
  }
  try {
    const size = Math.min(fs.fstatSync(handle).size, MOST_READ);
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, fs.readSync(handle, bytes, 0, size, 0));
  } finally {
    fs.closeSync(handle);
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
