import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/** OWASP's choice where Argon2 is not everywhere to be had: 128 MiB, about half a second. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;

/** Below this a slot file was weakened; above it, it was made to exhaust the machine. */
const LEAST_N = 2 ** 17;
const MOST_N = 2 ** 20;

const base64 = (bytes: number) => z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes);

/** The data key, wrapped under a passphrase: scrypt for the key, AES-256-GCM around it. */
export const PassphraseSlot = z.strictObject({
  kind: z.literal('passphrase'),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    N: z
      .int()
      .min(LEAST_N)
      .max(MOST_N)
      .refine((n) => Number.isInteger(Math.log2(n))),
    r: z.literal(8),
    p: z.literal(1),
    salt: base64(16),
  }),
  nonce: base64(12),
  wrappedKey: base64(32),
  tag: base64(16),
});
export type PassphraseSlot = z.infer<typeof PassphraseSlot>;

/** The same words typed on another keyboard must give the same bytes. */
async function keyFrom(passphrase: string, kdf: PassphraseSlot['kdf']): Promise<Buffer> {
  const { N, r, p } = kdf;
  return derive(passphrase.normalize('NFKC'), Buffer.from(kdf.salt, 'base64'), 32, { N, r, p, maxmem: 256 * N * r });
}

/** Wraps `dataKey` (32 bytes) under the passphrase; `header` is bound to it and may not change. */
export async function wrapWithPassphrase(dataKey: Buffer, passphrase: string, header: string): Promise<PassphraseSlot> {
  const kdf = { name: 'scrypt', ...COST, salt: randomBytes(16).toString('base64') } as const;
  const nonce = randomBytes(12);
  const wrappingKey = await keyFrom(passphrase, kdf);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce).setAAD(Buffer.from(header));
  const wrappedKey = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  wrappingKey.fill(0);
  return {
    kind: 'passphrase',
    kdf,
    nonce: nonce.toString('base64'),
    wrappedKey: wrappedKey.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** The data key, or a refusal that is certain: the authentication tag judges the passphrase, never the database. */
export async function unwrapWithPassphrase(slot: PassphraseSlot, passphrase: string, header: string): Promise<Buffer> {
  const wrappingKey = await keyFrom(passphrase, slot.kdf);
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(slot.nonce, 'base64'))
    .setAAD(Buffer.from(header))
    .setAuthTag(Buffer.from(slot.tag, 'base64'));
  try {
    return Buffer.concat([decipher.update(Buffer.from(slot.wrappedKey, 'base64')), decipher.final()]);
  } catch {
    throw new AppError(
      'wrong-passphrase',
      'That passphrase does not open this workspace. Nothing was changed. Try again.',
    );
  } finally {
    wrappingKey.fill(0);
  }
}
