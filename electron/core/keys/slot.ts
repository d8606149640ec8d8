import { hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { decryptWith, encryptTo, generateIdentity, parseRecipient } from '../bundle/age.ts';
import { base64Of, deriveForNewSlot, keyFromPassphrase, PassphraseKdf } from './kdf.ts';
import { openSecret, SealedSecret, sealSecret } from './sealed-secret.ts';

/**
 * A way into the workspace. Every slot has an age recipient that the data key is encrypted to, so that the data key can
 * be changed for all slots without anybody's passphrase; what differs is where the matching identity lies.
 */
const common = {
  id: z.uuid(),
  /** A pseudonym such as "Facilitator 2", never a person's name. */
  label: z.string().min(1).max(60),
  recipient: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/u),
  /** The data key in an age file for the recipient, in base64; while it is being changed, the next one as well. */
  dataKeys: z.array(z.base64().max(4096)).min(1).max(2),
};

export const Slot = z.discriminatedUnion('kind', [
  /** The identity is sealed under a passphrase. */
  z.strictObject({ ...common, kind: z.literal('passphrase'), kdf: PassphraseKdf, secret: SealedSecret }),
  /** The identity is sealed under the printed recovery key, which has 160 random bits and needs no slow derivation. */
  z.strictObject({ ...common, kind: z.literal('recovery'), salt: base64Of(16), secret: SealedSecret }),
  /** The identity is with the organisation and never here. */
  z.strictObject({ ...common, kind: z.literal('organisation') }),
]);
export type Slot = z.infer<typeof Slot>;

/** What a slot belongs to; bound to every secret, so that a slot moved to another workspace opens nothing. */
export interface SlotHome {
  readonly workspaceId: string;
  readonly kind: string;
}

const DataKey = z.strictObject({ workspaceId: z.uuid(), epoch: z.int().positive(), key: base64Of(32) });

/** A data key of 32 bytes and how often it was changed, from 1. */
export interface DataKeyOf {
  readonly key: Buffer;
  readonly epoch: number;
}

const aboutOf = (home: SlotHome, id: string, kind: Slot['kind'], recipient: string): string =>
  JSON.stringify(['bridgework-slot/1', home.workspaceId, home.kind, id, kind, recipient]);

/** The data key encrypted to a recipient. */
export async function wrapDataKey(home: SlotHome, recipient: string, dataKey: DataKeyOf): Promise<string> {
  const content = { workspaceId: home.workspaceId, epoch: dataKey.epoch, key: dataKey.key.toString('base64') };
  const sealed = await encryptTo(Buffer.from(JSON.stringify(content)), [recipient]);
  return Buffer.from(sealed).toString('base64');
}

/** The data key that an identity opens, or null where it is not for this identity or this workspace. */
async function unwrapDataKey(home: SlotHome, wrapped: string, identity: string): Promise<DataKeyOf | null> {
  try {
    const opened = await decryptWith(Buffer.from(wrapped, 'base64'), [identity]);
    const { workspaceId, epoch, key } = DataKey.parse(JSON.parse(Buffer.from(opened).toString('utf8')));
    return workspaceId === home.workspaceId ? { epoch, key: Buffer.from(key, 'base64') } : null;
  } catch (error) {
    if (error instanceof AppError || error instanceof z.ZodError || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Every data key of a slot that an identity opens, the latest first. */
async function unwrapDataKeys(home: SlotHome, slot: Slot, identity: string): Promise<readonly DataKeyOf[]> {
  const opened = await Promise.all(slot.dataKeys.map((wrapped) => unwrapDataKey(home, wrapped, identity)));
  return opened.filter((dataKey) => dataKey !== null).toSorted((a, b) => b.epoch - a.epoch);
}

/** A slot that a passphrase opens; with the `id` of the one whose place it takes. */
export async function newPassphraseSlot(
  home: SlotHome,
  given: { readonly id?: string; readonly label: string; readonly passphrase: string; readonly dataKey: DataKeyOf },
): Promise<Slot> {
  const { identity, recipient } = await generateIdentity();
  const { kdf, key } = await deriveForNewSlot(given.passphrase);
  const id = given.id ?? randomUUID();
  const secret = sealSecret(Buffer.from(identity), key, aboutOf(home, id, 'passphrase', recipient));
  key.fill(0);
  const dataKeys = [await wrapDataKey(home, recipient, given.dataKey)];
  return { id, kind: 'passphrase', label: given.label, recipient, dataKeys, kdf, secret };
}

const recoveryWrappingKey = (recoveryKey: Buffer, salt: string): Buffer =>
  Buffer.from(hkdfSync('sha256', recoveryKey, Buffer.from(salt, 'base64'), 'bridgework recovery key/1', 32));

/** A slot that the printed recovery key (20 random bytes) opens. */
export async function newRecoverySlot(
  home: SlotHome,
  given: { readonly label: string; readonly recoveryKey: Buffer; readonly dataKey: DataKeyOf },
): Promise<Slot> {
  const { identity, recipient } = await generateIdentity();
  const id = randomUUID();
  const salt = randomBytes(16).toString('base64');
  const key = recoveryWrappingKey(given.recoveryKey, salt);
  const secret = sealSecret(Buffer.from(identity), key, aboutOf(home, id, 'recovery', recipient));
  key.fill(0);
  const dataKeys = [await wrapDataKey(home, recipient, given.dataKey)];
  return { id, kind: 'recovery', label: given.label, recipient, dataKeys, salt, secret };
}

/** A slot that only the organisation's identity opens. */
export async function newOrganisationSlot(
  home: SlotHome,
  given: { readonly label: string; readonly recipient: string; readonly dataKey: DataKeyOf },
): Promise<Slot> {
  const recipient = parseRecipient(given.recipient);
  const dataKeys = [await wrapDataKey(home, recipient, given.dataKey)];
  return { id: randomUUID(), kind: 'organisation', label: given.label, recipient, dataKeys };
}

/** What somebody brings to open a workspace. */
export type Opener =
  /** `likely` is the id of the slot that is probably theirs; it is tried first, because each costs a second. */
  | { readonly kind: 'passphrase'; readonly passphrase: string; readonly likely?: string | undefined }
  | { readonly kind: 'recovery'; readonly recoveryKey: Buffer }
  | { readonly kind: 'organisation'; readonly identity: string };

/** The data keys behind a slot, the latest first; none where this opener does not open it. */
export async function openSlot(home: SlotHome, slot: Slot, opener: Opener): Promise<readonly DataKeyOf[]> {
  if (slot.kind === 'organisation') {
    return opener.kind === 'organisation' ? unwrapDataKeys(home, slot, opener.identity) : [];
  }
  const key = await wrappingKeyFor(slot, opener);
  if (!key) return [];
  const identity = openSecret(slot.secret, key, aboutOf(home, slot.id, slot.kind, slot.recipient));
  key.fill(0);
  if (!identity) return [];
  const dataKeys = await unwrapDataKeys(home, slot, identity.toString('utf8'));
  identity.fill(0);
  return dataKeys;
}

type SealedSlot = Slot & { readonly kind: 'passphrase' | 'recovery' };

async function wrappingKeyFor(slot: SealedSlot, opener: Opener): Promise<Buffer | null> {
  if (slot.kind === 'passphrase' && opener.kind === 'passphrase') return keyFromPassphrase(opener.passphrase, slot.kdf);
  if (slot.kind === 'recovery' && opener.kind === 'recovery') return recoveryWrappingKey(opener.recoveryKey, slot.salt);
  return null;
}
