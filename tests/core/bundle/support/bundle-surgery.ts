import { expect } from 'vitest';
import { AppError, type ErrorCode } from '#shared/errors.ts';
import type { BundleHeader } from '#shared/model/bundle.ts';
import { encryptTo, generateIdentity } from '#core/bundle/age.ts';
import { fileOf, makeBag } from '#core/bundle/bag.ts';
import { PADDING, SIGNATURE, TAG_MANIFEST, type BundleFiles } from '#core/bundle/bundle-files.ts';
import { openBundle, type OpenedBundle } from '#core/bundle/open-bundle.ts';
import { zipBundle } from '#core/bundle/seal.ts';
import { signTagManifest, type SigningKey } from '#core/bundle/signature.ts';
import { listZip } from '#core/bundle/zip-directory.ts';
import { readFiles } from '#core/bundle/zip-read.ts';
import { rawZip, type RawEntry, type RawZip } from './raw-zip.ts';
import { sampleContent, sampleHeader, testSigningKey } from './sample-content.ts';

export const reviewKey = await generateIdentity();
export const goodZip = await zipBundle(sampleContent());
export const goodFiles: BundleFiles = await readFiles(goodZip, await listZip(goodZip));

/** The entries of the good bundle, to be told lies about. */
export const goodEntries: readonly RawEntry[] = [...goodFiles].map(([name, data]) => ({ name, data }));

/** Seals bytes as they are for the review key and opens them as the review team would. */
export async function openZip(zip: Uint8Array): Promise<OpenedBundle> {
  return openBundle({ bytes: await encryptTo(zip, [reviewKey.recipient]), identities: [reviewKey.identity] });
}

export async function openRaw(entries: readonly RawEntry[], zip: RawZip = {}): Promise<OpenedBundle> {
  return openZip(rawZip(entries, zip));
}

export async function openFiles(files: BundleFiles): Promise<OpenedBundle> {
  return openRaw([...files].map(([name, data]) => ({ name, data })));
}

/** The good bundle with other payload or another header, with manifests and a signature that fit again. */
export function resigned(
  changes: { readonly header?: Partial<BundleHeader>; readonly files?: Readonly<Record<string, string | Uint8Array>> },
  key: SigningKey = testSigningKey,
): BundleFiles {
  const header = { ...sampleHeader, keyId: key.keyId, ...changes.header };
  const payload = new Map([...goodFiles].filter(([path]) => path.startsWith('data/')));
  for (const [path, content] of Object.entries(changes.files ?? {}))
    payload.set(path, new Uint8Array(Buffer.from(content)));
  const bag = makeBag(header, payload, fileOf(goodFiles, PADDING));
  return new Map([...bag, [SIGNATURE, signTagManifest(header, fileOf(bag, TAG_MANIFEST), key)]]);
}

export function textOf(files: BundleFiles, path: string): string {
  return Buffer.from(fileOf(files, path)).toString('utf8');
}

/** The AppError that a promise is refused with; anything else it does fails the test. */
export async function refusalOf(promise: Promise<unknown>): Promise<AppError> {
  const error: unknown = await promise.then(
    () => new Error('it was accepted'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw error;
  return error;
}

/** Expects a refusal with this code, in a sentence that says `part` and that nothing was changed. */
export async function expectRefusal(promise: Promise<unknown>, code: ErrorCode, part: string): Promise<void> {
  const { code: found, message } = await refusalOf(promise);
  expect({ code: found, message }).toEqual({ code, message: expect.stringContaining(part) as string });
  expect(message).toContain('Nothing was changed.');
}
