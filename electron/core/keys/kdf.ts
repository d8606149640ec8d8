import { randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { z } from 'zod';

/**
 * Memory in KiB, passes and lanes (Bitwarden's default; RFC 9106's second choice), and what a slot file may ask for: no
 * file can make unlocking take half a gigabyte (reliability.md, T21).
 */
const LEAST = { memoryKiB: 64 * 1024, iterations: 3, parallelism: 4 } as const;
const MOST = { memoryKiB: 256 * 1024, iterations: 16, parallelism: 16 } as const;

/** How long one derivation should take on the laptop that made the slot, in milliseconds. */
const WANTED_MS = 1000;

/** More passes than this would make a slower laptop of the same organisation wait too long. */
const MOST_CALIBRATED = 8;

/** `value` in base64, of exactly so many bytes. */
export const base64Of = (bytes: number) => z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes);

/** Parameters outside the floor and the cap are refused before anything is derived. */
export const PassphraseKdf = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: z.int().min(LEAST.memoryKiB).max(MOST.memoryKiB),
  iterations: z.int().min(LEAST.iterations).max(MOST.iterations),
  parallelism: z.int().min(LEAST.parallelism).max(MOST.parallelism),
  salt: base64Of(16),
});
export type PassphraseKdf = z.infer<typeof PassphraseKdf>;

/** The key (32 bytes) of a passphrase; the same words typed on another keyboard give the same bytes. */
export async function keyFromPassphrase(passphrase: string, kdf: PassphraseKdf): Promise<Buffer> {
  const hash = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt: Buffer.from(kdf.salt, 'base64'),
    memorySize: kdf.memoryKiB,
    iterations: kdf.iterations,
    parallelism: kdf.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
  return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength);
}

/** A key for a new slot with parameters that take about a second here, and never less than the floor. */
export async function deriveForNewSlot(
  passphrase: string,
): Promise<{ readonly kdf: PassphraseKdf; readonly key: Buffer }> {
  const least: PassphraseKdf = { name: 'argon2id', ...LEAST, salt: randomBytes(16).toString('base64') };
  const begun = performance.now();
  const key = await keyFromPassphrase(passphrase, least);
  const wanted = Math.floor((LEAST.iterations * WANTED_MS) / (performance.now() - begun));
  const iterations = Math.min(Math.max(wanted, LEAST.iterations), MOST_CALIBRATED);
  if (iterations === LEAST.iterations) return { kdf: least, key };
  key.fill(0);
  const kdf = { ...least, iterations };
  return { kdf, key: await keyFromPassphrase(passphrase, kdf) };
}
