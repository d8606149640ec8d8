import { AppError } from '#shared/errors.ts';
import { closeDatabase, openDatabase } from '../db/open.ts';
import type { KeyFile } from './key-file.ts';
import { type DataKeyOf, type Opener, openSlot, type Slot } from './slot.ts';

/** The slot that opened and the data keys behind it, the latest first; two while a change of key is not finished. */
export interface OpenedKeys {
  readonly slot: Slot;
  readonly dataKeys: readonly [DataKeyOf, ...DataKeyOf[]];
}

const REFUSALS: Readonly<Record<Opener['kind'], AppError>> = {
  passphrase: new AppError(
    'wrong-passphrase',
    'That passphrase does not open this workspace. Nothing was changed. Try again.',
  ),
  recovery: new AppError(
    'wrong-recovery-key',
    'That recovery sheet is not this workspace’s, or is an old one. Nothing was changed. Look for the sheet with the latest date.',
  ),
  organisation: new AppError(
    'wrong-identity',
    'That identity does not open this workspace. Nothing was changed. Check that it is the organisation’s.',
  ),
};

/** Tries every slot of the opener's kind; the slots' own seals decide, never the database. */
export async function openKeys(keys: KeyFile, opener: Opener): Promise<OpenedKeys> {
  const isLikely = ({ id }: Slot): boolean => opener.kind === 'passphrase' && id === opener.likely;
  for (const slot of keys.slots.toSorted((a, b) => Number(isLikely(b)) - Number(isLikely(a)))) {
    const [first, ...others] = await openSlot(keys, slot, opener);
    if (first) return { slot, dataKeys: [first, ...others] };
  }
  throw REFUSALS[opener.kind];
}

/**
 * Which of the keys behind a slot a closed database opens with: two are behind it while a change of key is not finished.
 * Where none does, the database is damaged and says so; both keys are still needed then.
 */
export function keyOfDatabase(file: string, { dataKeys }: Pick<OpenedKeys, 'dataKeys'>): DataKeyOf {
  const [latest, ...earlier] = dataKeys;
  if (earlier.length === 0) return latest;
  let refusal: unknown;
  for (const dataKey of dataKeys) {
    try {
      closeDatabase(openDatabase(file, dataKey.key));
      return dataKey;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'damaged-database') throw error;
      refusal = error;
    }
  }
  throw refusal;
}

/** Forgets the keys as far as memory can be wiped. */
export function wipeKeys({ dataKeys }: OpenedKeys): void {
  for (const { key } of dataKeys) key.fill(0);
}
