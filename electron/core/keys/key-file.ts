import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { WorkspaceKind } from '#shared/model/workspace.ts';
import { explainDatabaseError } from '../db/database-errors.ts';
import { writeDurably } from '../file/durable-file.ts';
import { Slot } from './slot.ts';

/** The same file three times: one bad sector must not cost a workspace. */
export const COPIES = ['keys.json', 'keys-2.json', 'keys-3.json'] as const;

/** The largest key file that is read, in bytes. */
const MOST_BYTES = 256 * 1024;

const FORMAT = 'bridgework-keys/1';

const content = {
  format: z.literal(FORMAT),
  workspaceId: z.uuid(),
  kind: WorkspaceKind,
  /** Grows by one with every write; of two whole copies the later one counts. */
  generation: z.int().positive(),
  slots: z.array(Slot).min(1).max(64),
};

/** What the copies hold: whose keys these are, readable while locked, and the slots that wrap the data key. */
export const KeyFile = z.strictObject(content);
export type KeyFile = z.infer<typeof KeyFile>;

/** On disk with SHA-256 over the rest: it finds accidents; against tampering each slot has its own seal. */
const StoredKeyFile = z.strictObject({ ...content, checksum: z.string() });

const NewerFormat = z.object({ format: z.string().regex(/^bridgework-keys\/\d+$/u) });

interface WholeCopy {
  readonly state: 'whole';
  readonly file: KeyFile;
  readonly text: string;
}

/** `closed` is one that the system does not let us read now: it may be whole. */
type Copy = WholeCopy | { readonly state: 'missing' | 'damaged' | 'newer' | 'closed' };

function checksumOf(file: KeyFile): string {
  const { format, workspaceId, kind, generation, slots } = file;
  return createHash('sha256')
    .update(JSON.stringify([format, workspaceId, kind, generation, slots]))
    .digest('hex');
}

function stateForCode(error: unknown): Copy {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { state: 'missing' };
  if (code === 'EIO' || code === 'EISDIR') return { state: 'damaged' };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') return { state: 'closed' };
  throw error;
}

function wholeCopy(json: unknown, text: string): WholeCopy | null {
  const parsed = StoredKeyFile.safeParse(json);
  if (!parsed.success) return null;
  const { checksum, ...file } = parsed.data;
  return checksum === checksumOf(file) ? { state: 'whole', file, text } : null;
}

function readCopy(file: string): Copy {
  let text: string;
  try {
    if (fs.statSync(file).size > MOST_BYTES) return { state: 'damaged' };
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    return stateForCode(error);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { state: 'damaged' };
  }
  const whole = wholeCopy(json, text);
  if (whole) return whole;
  const { success, data } = NewerFormat.safeParse(json);
  if (!success || data.format === FORMAT) return { state: 'damaged' };
  // One wrong bit in the number of our own format does not make it a newer one: the rest still has our checksum.
  return wholeCopy({ ...(json as object), format: FORMAT }, text) ? { state: 'damaged' } : { state: 'newer' };
}

function readCopies(folder: string): readonly Copy[] {
  return COPIES.map((name) => readCopy(path.join(folder, name)));
}

function latestOf(copies: readonly Copy[]): WholeCopy | undefined {
  const whole = copies.flatMap((copy) => (copy.state === 'whole' ? [copy] : []));
  return whole.toSorted((a, b) => b.file.generation - a.file.generation)[0];
}

/** The key file of a workspace folder and whether all its copies are whole and agree. */
export interface FoundKeys {
  readonly keys: KeyFile;
  readonly agree: boolean;
}

/** Reads the copies; null where there is none at all. One whole copy is enough. */
export async function readKeyFile(folder: string): Promise<FoundKeys | null> {
  const copies = readCopies(folder);
  const latest = latestOf(copies);
  if (latest)
    return { keys: latest.file, agree: copies.every((copy) => copy.state === 'whole' && copy.text === latest.text) };
  if (copies.every(({ state }) => state === 'missing')) return null;
  if (copies.some(({ state }) => state === 'newer')) {
    throw new AppError(
      'newer-version',
      'This workspace was made by a newer version of Bridgework. Nothing was changed. Install that version to open it.',
    );
  }
  if (copies.some(({ state }) => state === 'closed')) {
    throw new AppError(
      'not-allowed',
      'Bridgework may not read this workspace’s key file just now. Nothing was changed. Close other programs that use the folder, or ask for the right to read it.',
    );
  }
  throw new AppError(
    'damaged-keys',
    'All three copies of this workspace’s key file are damaged. Nothing was changed, and the work itself may be whole. Keep the folder as it is and restore keys.json from a backup.',
  );
}

/** The latest whole copy as it stands on the disk, or null; asked where there is no time to wait. */
export function latestKeyText(folder: string): { readonly workspaceId: string; readonly text: string } | null {
  const latest = latestOf(readCopies(folder));
  return latest ? { workspaceId: latest.file.workspaceId, text: latest.text } : null;
}

/** What writing a key file came to. */
export interface WrittenKeys {
  /** Whether every copy was written; where not, the next opening mends the others. */
  readonly inAllCopies: boolean;
}

/**
 * Writes all copies, one after the other, so that at every moment one whole copy is on the disk. One that was written is
 * enough for the change to hold, because the later generation counts; where none was, nothing has changed.
 */
export async function writeKeyFile(folder: string, given: KeyFile): Promise<WrittenKeys> {
  // Parsed, so that the checksum is over the same order of fields that reading gives.
  const keys = KeyFile.parse(given);
  const text = `${JSON.stringify({ ...keys, checksum: checksumOf(keys) }, null, 2)}\n`;
  const failures: unknown[] = [];
  for (const name of COPIES) {
    try {
      await writeDurably(path.join(folder, name), text);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length === COPIES.length) {
    if (latestOf(readCopies(folder))?.text === text) throw unsure();
    throw explainDatabaseError(failures[0]);
  }
  return { inAllCopies: failures.length === 0 };
}

/** A copy took its place and the disk would not say that it stays there. */
function unsure(): AppError {
  return new AppError(
    'disk-fault',
    'The disk failed while the key file was written, so what opened this workspace before still opens it or what was new does. Nothing else was changed. Try the new one first, and make the change again when the disk is well.',
  );
}
