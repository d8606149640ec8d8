import fs from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#shared/errors.ts';

/** A file of an import: one that was named, or one that lay in a folder that was named. */
export interface FoundFile {
  readonly path: string;
  /** What it is called in reports: its name, with its folder inside the one that was chosen. */
  readonly label: string;
  /** Sealed bundles are called `….age`; anything else in a folder is somebody else's. */
  readonly isBundle: boolean;
}

/** Deeper than this a folder is no stick of bundles. */
const DEEPEST = 8;

/** The files behind the paths in a fixed order; links inside folders are not followed. */
export async function findBundles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const given of paths) {
    const stat = await fs.stat(given).catch(() => null);
    if (!stat) {
      throw new AppError(
        'file-not-found',
        `There is nothing at “${given}”. Nothing was imported. Check the name, or put the stick back in.`,
      );
    }
    if (stat.isDirectory()) await walk(given, '', 0, found);
    else found.push({ path: given, label: path.basename(given), isBundle: true });
  }
  return found;
}

async function walk(folder: string, inside: string, depth: number, found: FoundFile[]): Promise<void> {
  const items = await fs.readdir(folder, { withFileTypes: true });
  for (const item of items.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(folder, item.name);
    const label = inside === '' ? item.name : `${inside}/${item.name}`;
    if (item.isDirectory() && depth < DEEPEST) await walk(full, label, depth + 1, found);
    else if (!item.isDirectory())
      found.push({ path: full, label, isBundle: item.isFile() && item.name.toLowerCase().endsWith('.age') });
  }
}
