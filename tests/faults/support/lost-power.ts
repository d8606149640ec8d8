import fs from 'node:fs';
import path from 'node:path';
import { between } from './random.ts';
import type { Change } from './recording.ts';

/**
 * A disk that loses power. What was flushed is there; of every write that was not, a part may be missing: dropped, torn at
 * a sector, or kept although an earlier one was lost. Names survive in their order, as on any file system with a journal,
 * and surely up to the last flush of their folder; whether a file's name is there says nothing about its bytes.
 */
export interface LostPower {
  /** How many changes were recorded: power may be cut before each of them and after the last. */
  readonly length: number;
  /** What the process had said when `cut` changes were done. */
  readonly saidBy: (cut: number) => readonly string[];
  /** Writes what the disk holds after a cut into a new folder. */
  readonly writeImage: (folder: string, cut: number, fate: Fate) => void;
}

/** What becomes of what was not flushed. */
export interface Fate {
  readonly random: () => number;
  /** The chance that a write which was not flushed is kept; 1 is a killed process, 0 a disk that wrote nothing early. */
  readonly kept: number;
  /** A disk or a writer that does not flush at all, to see that a test would notice. */
  readonly ignoresFlushes?: boolean;
}

const SECTOR = 512;

/** How often an unflushed write that survives is torn. */
const TORN = 0.2;

interface FileChange {
  readonly at: number;
  readonly change: Extract<Change, { kind: 'write' | 'truncate' }>;
}

/** A file by what happened to its bytes, whatever its name is at the moment. */
interface FileHistory {
  readonly base: Buffer;
  readonly changes: FileChange[];
  readonly flushes: number[];
}

type Names = Map<string, FileHistory | 'folder'>;

interface NameChange {
  readonly at: number;
  readonly folders: readonly string[];
  readonly apply: (names: Names) => void;
}

const folderOf = (name: string): string => {
  const parent = path.dirname(name);
  return parent === '.' ? '' : parent;
};

/** Renaming a folder moves all that is in it. */
function move(names: Names, from: string, to: string): void {
  for (const [name, entry] of Array.from(names)) {
    if (name !== from && !name.startsWith(`${from}/`)) continue;
    names.delete(name);
    names.set(to + name.slice(from.length), entry);
  }
}

/** A folder before a process works in it: its files by name, and by the inodes that a recording calls them. */
export interface Before {
  readonly names: ReadonlyMap<string, FileHistory | 'folder'>;
  readonly inodes: Map<bigint, FileHistory>;
}

/** Takes a folder as it is now for what a recording starts from; all of it is on the disk. */
export function before(folder: string): Before {
  const names: Names = new Map();
  const inodes = new Map<bigint, FileHistory>();
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const place = path.join(folder, name);
    const { ino } = fs.statSync(place, { bigint: true });
    if (fs.statSync(place).isDirectory()) {
      names.set(name, 'folder');
      continue;
    }
    const file = { base: fs.readFileSync(place), changes: [], flushes: [] };
    names.set(name, file);
    inodes.set(ino, file);
  }
  return { names, inodes };
}

/** The disk under a recorded process. */
export function lostPower({ names: baseNames, inodes }: Before, changes: readonly Change[]): LostPower {
  const nameChanges: NameChange[] = [];
  const folderFlushes: { readonly at: number; readonly folder: string }[] = [];
  const said: { readonly at: number; readonly text: string }[] = [];
  const fileOf = (inode: bigint): FileHistory => {
    const file = inodes.get(inode);
    if (!file) throw new Error('the recording changes a file that it never saw made');
    return file;
  };
  const onNames = (at: number, folders: readonly string[], apply: NameChange['apply']): void => {
    nameChanges.push({ at, folders, apply });
  };
  for (const [at, change] of changes.entries()) {
    switch (change.kind) {
      case 'write':
      case 'truncate':
        fileOf(change.inode).changes.push({ at, change });
        break;
      case 'flush file':
        fileOf(change.inode).flushes.push(at);
        break;
      case 'flush folder':
        folderFlushes.push({ at, folder: change.name });
        break;
      case 'create': {
        const file: FileHistory = { base: Buffer.alloc(0), changes: [], flushes: [] };
        inodes.set(change.inode, file);
        onNames(at, [folderOf(change.name)], (names) => names.set(change.name, file));
        break;
      }
      case 'make folder':
        onNames(at, [folderOf(change.name)], (names) => names.set(change.name, 'folder'));
        break;
      case 'remove':
        onNames(at, [folderOf(change.name)], (names) => names.delete(change.name));
        break;
      case 'rename':
        onNames(at, [folderOf(change.from), folderOf(change.to)], (names) => move(names, change.from, change.to));
        break;
      case 'said':
        said.push({ at, text: change.text });
        break;
    }
  }

  /** How many name changes are surely on the disk, and how many were made. */
  function namesBy(cut: number, ignoresFlushes: boolean): { readonly sure: number; readonly made: number } {
    const made = nameChanges.filter(({ at }) => at < cut).length;
    const flushes = folderFlushes.filter(({ at }) => at < cut);
    const sure = nameChanges
      .slice(0, made)
      .findLastIndex(({ at, folders }) => flushes.some((flush) => flush.at > at && folders.includes(flush.folder)));
    return { sure: ignoresFlushes ? 0 : sure + 1, made };
  }

  return {
    length: changes.length,
    saidBy: (cut) => said.filter(({ at }) => at < cut).map(({ text }) => text),
    writeImage(folder, cut, fate) {
      const names: Names = new Map(baseNames);
      const { sure, made } = namesBy(cut, fate.ignoresFlushes ?? false);
      const survived = fate.kept === 1 ? made : between(fate.random, sure, made + 1);
      for (const { apply } of nameChanges.slice(0, survived)) apply(names);
      fs.mkdirSync(folder, { recursive: true });
      for (const [name, entry] of names)
        if (entry === 'folder') fs.mkdirSync(path.join(folder, name), { recursive: true });
      for (const [name, entry] of names)
        if (entry !== 'folder') fs.writeFileSync(path.join(folder, name), bytesOf(entry, cut, fate));
    },
  };
}

/** What a file holds after a cut. */
function bytesOf({ base, changes, flushes }: FileHistory, cut: number, { random, kept, ignoresFlushes }: Fate): Buffer {
  const happened = changes.filter(({ at }) => at < cut);
  const flushed = ignoresFlushes ? -1 : (flushes.findLast((at) => at < cut) ?? -1);
  const ends = happened.map(({ change }) =>
    change.kind === 'write' ? change.offset + change.bytes.length : change.length,
  );
  const bytes = Buffer.alloc(Math.max(base.length, ...ends));
  base.copy(bytes);
  let length = base.length;
  for (const { at, change } of happened) {
    const isSure = at < flushed;
    if (!isSure && random() >= kept) continue;
    if (change.kind === 'truncate') {
      if (change.length < length) bytes.fill(0, change.length, length);
      length = change.length;
      continue;
    }
    const isTorn = !isSure && kept < 1 && random() < TORN;
    const written = isTorn
      ? change.bytes.subarray(0, Math.floor((random() * change.bytes.length) / SECTOR) * SECTOR)
      : change.bytes;
    written.copy(bytes, change.offset);
    length = Math.max(length, change.offset + written.length);
  }
  return bytes.subarray(0, length);
}
