import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a whole file or none of it: beside its place under a `.part` name, flushed, renamed, and the folder flushed,
 * so that a power cut leaves the old file or the new one. `mode` is the POSIX file mode.
 */
export async function writeDurably(file: string, bytes: Uint8Array | string, mode = 0o600): Promise<void> {
  const part = `${file}.part`;
  try {
    const handle = await fs.open(part, 'w', mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(part, file);
  } catch (error) {
    await fs.rm(part, { force: true });
    throw error;
  }
  await flushFolder(path.dirname(file));
}

/** Copies a file and flushes the copy; what stood there is gone from the start. */
export async function copyDurably(from: string, to: string): Promise<void> {
  await fs.copyFile(from, to);
  const handle = await fs.open(to, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Makes what was renamed in a folder outlast a power cut. Windows has no handle for a folder; its file system journals
 * the rename by itself.
 */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
