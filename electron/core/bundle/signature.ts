import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { z } from 'zod';
import type { BundleHeader } from '#shared/model/bundle.ts';
import { fileOf } from './bag.ts';
import { SIGNATURE, TAG_MANIFEST, type BundleFiles } from './bundle-files.ts';
import { altered } from './refusals.ts';
import { readJson, toJsonBytes } from './text-file.ts';

/** A laptop's signing key: the private half as PKCS #8, the public half as 32 raw bytes; `keyId` is a pseudonym. */
export interface SigningKey {
  readonly privateKeyPkcs8: Uint8Array;
  readonly publicKeyRaw: Uint8Array;
  readonly keyId: string;
}

/** `signature` (64 bytes) is over the exact bytes of the tag manifest; the rest repeats the header, which that covers. */
const SignatureFile = z.strictObject({
  format: z.literal('bridgework-signature/1'),
  algorithm: z.literal('Ed25519'),
  keyId: z.string(),
  publicKey: z.string().regex(/^[A-Za-z0-9+/]{43}=$/u),
  project: z.string(),
  bundleId: z.string(),
  revision: z.int(),
  exportId: z.string(),
  workshopIds: z.array(z.string()),
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/u),
});

/** A new Ed25519 key. */
export function generateSigningKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  return signingKeyFrom(privateKey.export({ format: 'der', type: 'pkcs8' }));
}

/** The whole key from its private half (PKCS #8, DER). */
export function signingKeyFrom(privateKeyPkcs8: Uint8Array): SigningKey {
  const publicKey = createPublicKey(privateKeyOf(privateKeyPkcs8)).export({ format: 'der', type: 'spki' });
  const publicKeyRaw = new Uint8Array(publicKey.subarray(-32));
  return { privateKeyPkcs8: new Uint8Array(privateKeyPkcs8), publicKeyRaw, keyId: keyIdOf(publicKeyRaw) };
}

/** The name of a public key: the first 16 hex digits of its SHA-256. */
export function keyIdOf(publicKeyRaw: Uint8Array): string {
  return createHash('sha256').update(publicKeyRaw).digest('hex').slice(0, 16);
}

/** The signature file over a tag manifest. */
export function signTagManifest(header: BundleHeader, tagManifest: Uint8Array, key: SigningKey): Uint8Array {
  const signature = sign(null, tagManifest, privateKeyOf(key.privateKeyPkcs8)).toString('base64');
  return toJsonBytes(signatureFile(header, base64(key.publicKeyRaw), signature));
}

/**
 * The raw public key that signed the bundle. The signature proves that the holder of this key sealed just these files;
 * whether that key is known and welcome is for the caller to say.
 */
export function verifySignature(header: BundleHeader, files: BundleFiles): Uint8Array {
  const found = readJson(SIGNATURE, fileOf(files, SIGNATURE), SignatureFile);
  const publicKeyRaw = Buffer.from(found.publicKey, 'base64');
  const expected = signatureFile(header, base64(publicKeyRaw), found.signature);
  if (header.keyId !== keyIdOf(publicKeyRaw) || JSON.stringify(found) !== JSON.stringify(expected)) {
    throw altered(`${SIGNATURE} belongs to another bundle or key`);
  }
  if (!isSignedBy(publicKeyRaw, fileOf(files, TAG_MANIFEST), Buffer.from(found.signature, 'base64'))) {
    throw altered(`the signature in ${SIGNATURE} is not over these files`);
  }
  return new Uint8Array(publicKeyRaw);
}

function isSignedBy(publicKeyRaw: Buffer, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(null, message, publicKeyOf(publicKeyRaw), signature);
  } catch {
    // 32 bytes that are no point of the curve: nothing can have been signed with them.
    return false;
  }
}

function privateKeyOf(pkcs8: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
}

function publicKeyOf(raw: Buffer): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' });
}

function signatureFile(header: BundleHeader, publicKey: string, signature: string): z.infer<typeof SignatureFile> {
  return {
    format: 'bridgework-signature/1',
    algorithm: 'Ed25519',
    keyId: header.keyId,
    publicKey,
    project: header.project,
    bundleId: header.bundleId,
    revision: header.revision,
    exportId: header.exportId,
    workshopIds: header.workshopIds,
    signature,
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
