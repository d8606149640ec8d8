import { randomBytes } from 'node:crypto';
import { AppError } from '#shared/errors.ts';
import { explainDatabaseError } from '../db/database-errors.ts';
import { removeBackups } from '../backup/backup-service.ts';
import { requireGoodPassphrase } from './judge-passphrase.ts';
import { type KeyFile, readKeyFile, writeKeyFile } from './key-file.ts';
import { type OpenedKeys, openKeys, wipeKeys } from './open-keys.ts';
import { rotateDatabase } from './rotate.ts';
import {
  type DataKeyOf,
  newOrganisationSlot,
  newPassphraseSlot,
  newRecoverySlot,
  type Opener,
  type Slot,
  wrapDataKey,
} from './slot.ts';

async function keysOf(folder: string): Promise<KeyFile> {
  const found = await readKeyFile(folder);
  if (found) return found.keys;
  throw new AppError(
    'not-found',
    'There is no workspace in that folder. Nothing was changed. Check the folder’s name.',
  );
}

/** Finds out whether this opens the workspace, or refuses; nothing is changed. */
export async function openingWith(folder: string, opener: Opener): Promise<void> {
  wipeKeys(await openKeys(await keysOf(folder), opener));
}

/** Opens the keys, lets `change` make new slots from them, and writes the result as the next generation. */
async function changeSlots(
  folder: string,
  opener: Opener,
  change: (keys: KeyFile, opened: OpenedKeys) => Promise<readonly Slot[]>,
): Promise<KeyFile> {
  const keys = await keysOf(folder);
  const opened = await openKeys(keys, opener);
  try {
    const next = { ...keys, generation: keys.generation + 1, slots: [...(await change(keys, opened))] };
    await writeKeyFile(folder, next);
    return next;
  } finally {
    wipeKeys(opened);
  }
}

/**
 * Lets one more person in, with a passphrase of their own, and gives the id of their slot. A label stands in clear in the
 * key file: nothing that somebody typed may be one.
 */
export async function addFacilitator(
  folder: string,
  opener: Opener,
  given: { readonly label?: string; readonly passphrase: string },
): Promise<string> {
  requireGoodPassphrase(given.passphrase);
  let id = '';
  await changeSlots(folder, opener, async (keys, { dataKeys: [dataKey] }) => {
    const { passphrase, label = freeLabel(keys) } = given;
    if (keys.slots.some((slot) => slot.label === label)) {
      throw new AppError(
        'wrong-input',
        'There is a facilitator of that name for this workspace already. Nothing was changed. Choose another.',
      );
    }
    const made = await newPassphraseSlot(keys, { label, passphrase, dataKey });
    id = made.id;
    return [...keys.slots, made];
  });
  return id;
}

/**
 * Replaces the passphrase of whoever gives the present one, or sets a new one for whoever came in with the sheet. Gives the
 * id of the slot that the new passphrase opens.
 */
export async function changePassphrase(folder: string, opener: Opener, next: string): Promise<string> {
  requireGoodPassphrase(next);
  let id = '';
  await changeSlots(folder, opener, async (keys, { slot, dataKeys: [dataKey] }) => {
    const place = slot.kind === 'passphrase' ? { id: slot.id, label: slot.label } : { label: freeLabel(keys) };
    const made = await newPassphraseSlot(keys, { ...place, passphrase: next, dataKey });
    id = made.id;
    return slot.kind === 'passphrase'
      ? keys.slots.map((one) => (one.id === made.id ? made : one))
      : [...keys.slots, made];
  });
  return id;
}

function freeLabel(keys: KeyFile): string {
  let number = keys.slots.filter(({ kind }) => kind === 'passphrase').length + 1;
  while (keys.slots.some(({ label }) => label === `Facilitator ${number}`)) number += 1;
  return `Facilitator ${number}`;
}

/** Makes the recovery sheet's slot; an older sheet stops working. */
export async function setRecovery(folder: string, opener: Opener, recoveryKey: Buffer): Promise<void> {
  await changeSlots(folder, opener, async (keys, { dataKeys: [dataKey] }) => [
    ...keys.slots.filter(({ kind }) => kind !== 'recovery'),
    await newRecoverySlot(keys, { label: 'Recovery sheet', recoveryKey, dataKey }),
  ]);
}

/** Lets the organisation's age identity open the workspace, in place of any other organisation's. */
export async function setOrganisation(folder: string, opener: Opener, recipient: string): Promise<void> {
  await changeSlots(folder, opener, async (keys, { dataKeys: [dataKey] }) => [
    ...keys.slots.filter(({ kind }) => kind !== 'organisation'),
    await newOrganisationSlot(keys, { label: 'Organisation', recipient, dataKey }),
  ]);
}

/** Every slot with these data keys, the latest first, instead of the ones it had. */
async function rewrapped(keys: KeyFile, slots: readonly Slot[], dataKeys: readonly DataKeyOf[]): Promise<Slot[]> {
  return Promise.all(
    slots.map(async (slot) => ({
      ...slot,
      dataKeys: await Promise.all(dataKeys.map((dataKey) => wrapDataKey(keys, slot.recipient, dataKey))),
    })),
  );
}

/**
 * Takes a slot away from a workspace and changes the data key, so that a copy of the old key file opens nothing that is
 * written from now on. Whoever does it keeps their own way in. `closing` is called once nothing stands against it: the
 * database must be closed from then on.
 */
export async function removeSlot(
  folder: string,
  opener: Opener,
  slotId: string,
  closing: () => void = () => {},
): Promise<void> {
  const keys = await keysOf(folder);
  const opened = await openKeys(keys, opener);
  try {
    const removed = keys.slots.find(({ id }) => id === slotId);
    if (!removed) throw new AppError('not-found', 'That way in is not there any more. Nothing was changed.');
    if (removed.id === opened.slot.id) {
      throw new AppError(
        'refused',
        'You cannot take away the way in that you are using. Nothing was changed. Ask another facilitator to do it.',
      );
    }
    closing();
    await rotateWith(folder, { ...keys, slots: keys.slots.filter(({ id }) => id !== slotId) }, opened.dataKeys[0]);
  } catch (error) {
    throw explainDatabaseError(error);
  } finally {
    wipeKeys(opened);
  }
}

async function rotateWith(folder: string, keys: KeyFile, from: DataKeyOf): Promise<void> {
  const to: DataKeyOf = { key: randomBytes(32), epoch: from.epoch + 1 };
  try {
    const during = { ...keys, generation: keys.generation + 1, slots: await rewrapped(keys, keys.slots, [to, from]) };
    await swapDatabase(folder, during, { from, to });
    await settle(folder, during, to);
  } finally {
    to.key.fill(0);
  }
}

/** Finishes a change of key that a crash cut short: `current` is the key that the database opens with now. */
export async function finishRotation(
  folder: string,
  keys: KeyFile,
  opened: OpenedKeys,
  current: DataKeyOf,
): Promise<void> {
  const [latest] = opened.dataKeys;
  const during = { ...keys, generation: keys.generation + 1 };
  if (current.epoch !== latest.epoch) await swapDatabase(folder, during, { from: current, to: latest });
  await settle(folder, during, latest);
}

/** `during` holds both keys and must be in every copy: if the one that has it went bad, an older one would not do. */
async function swapDatabase(
  folder: string,
  during: KeyFile,
  keys: { readonly from: DataKeyOf; readonly to: DataKeyOf },
): Promise<void> {
  const { inAllCopies } = await writeKeyFile(folder, during);
  if (!inAllCopies) {
    throw new AppError(
      'not-allowed',
      'The key was not changed yet, because one copy of the key file could not be written. Nothing was lost. Close other programs that use the folder, lock and unlock; it is tried again.',
    );
  }
  await rotateDatabase({ folder, ...keys });
}

/** Backups under the old key go before the last step, so that whoever finishes a change that was cut short does this too. */
async function settle(folder: string, during: KeyFile, latest: DataKeyOf): Promise<void> {
  await removeBackups(folder);
  const slots = await rewrapped(during, during.slots, [latest]);
  await writeKeyFile(folder, { ...during, generation: during.generation + 1, slots });
}
