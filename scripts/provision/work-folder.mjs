import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheRoot } from './paths.mjs';

const PREFIX = 'work-';
const LEFT_BEHIND_MS = 2 * 60 * 60 * 1000;

/**
 * Gives the work a folder of its own on the same disk as the cache, so that a rename from it into the cache is atomic,
 * and removes it afterwards. Folders that a killed set-up left behind go as well.
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inWorkFolder(work) {
  const root = cacheRoot();
  mkdirSync(root, { recursive: true });
  removeLeftBehind(root);
  const folder = mkdtempSync(join(root, PREFIX));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} root */
function removeLeftBehind(root) {
  for (const name of readdirSync(root)) {
    const folder = join(root, name);
    const changed = name.startsWith(PREFIX) ? statSync(folder, { throwIfNoEntry: false })?.mtimeMs : undefined;
    if (changed !== undefined && Date.now() - changed > LEFT_BEHIND_MS)
      rmSync(folder, { recursive: true, force: true });
  }
}
