import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** Text sealed under a 32-byte key with AES-256-GCM; all parts in base64. */
export const SealedSecret = z.strictObject({
  nonce: z.base64().refine((text) => Buffer.from(text, 'base64').length === 12),
  text: z.base64().max(1024),
  tag: z.base64().refine((text) => Buffer.from(text, 'base64').length === 16),
});
export type SealedSecret = z.infer<typeof SealedSecret>;

/** Seals `secret` under `key`; `about` is bound to it and may not change. */
export function sealSecret(secret: Buffer, key: Buffer, about: string): SealedSecret {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const text = Buffer.concat([cipher.update(secret), cipher.final()]);
  return {
    nonce: nonce.toString('base64'),
    text: text.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** What was sealed, or null where key, text or `about` is another: the tag decides, and it is certain. */
export function openSecret(sealed: SealedSecret, key: Buffer, about: string): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(sealed.nonce, 'base64'))
    .setAAD(Buffer.from(about))
    .setAuthTag(Buffer.from(sealed.tag, 'base64'));
  try {
    return Buffer.concat([decipher.update(Buffer.from(sealed.text, 'base64')), decipher.final()]);
  } catch {
    return null;
  }
}
