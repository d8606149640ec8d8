import { createHash } from 'node:crypto';
import type { BundleHeader } from '#shared/model/bundle.ts';
import { bagInfo, readBagInfo, type PayloadOxum } from './bag-info.ts';
import {
  ALL_FILES,
  BAG_DECLARATION,
  BAG_INFO,
  inNameOrder,
  MANIFEST,
  PADDING,
  PAYLOAD_FILES,
  SIGNATURE,
  TAG_FILES,
  TAG_MANIFEST,
  type BundleFiles,
} from './bundle-files.ts';
import { altered, foreign, printable } from './refusals.ts';
import { readText, toBytes } from './text-file.ts';

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** A BagIt 1.0 bag (RFC 8493) around the payload, complete but for the signature over its tag manifest. */
export function makeBag(header: BundleHeader, payload: BundleFiles, padding: Uint8Array): BundleFiles {
  const tags = new Map([
    [BAG_DECLARATION, toBytes(DECLARATION)],
    [BAG_INFO, bagInfo(header, oxumOf(payload))],
    [MANIFEST, toBytes(manifestOf(payload))],
    [PADDING, padding],
  ]);
  return new Map([...payload, ...tags, [TAG_MANIFEST, toBytes(manifestOf(tags))]]);
}

/** The header of a bag that is complete and valid: just the files of a bundle, each of them as the manifests have it. */
export function verifyBag(files: BundleFiles): BundleHeader {
  checkNames(files);
  if (readText(BAG_DECLARATION, fileOf(files, BAG_DECLARATION)) !== DECLARATION) {
    throw altered(`${BAG_DECLARATION} does not hold what it should`);
  }
  verifyManifest(TAG_MANIFEST, files, TAG_FILES);
  verifyManifest(MANIFEST, files, PAYLOAD_FILES);
  return readBagInfo(fileOf(files, BAG_INFO), oxumOf(only(files, PAYLOAD_FILES)));
}

/** The bytes of a file that must be there. */
export function fileOf(files: BundleFiles, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw altered(`${path} is missing`);
  return bytes;
}

function checkNames(files: BundleFiles): void {
  if (!files.has(BAG_DECLARATION) && !files.has(BAG_INFO) && !files.has(SIGNATURE)) {
    throw foreign('there is something else inside');
  }
  for (const path of ALL_FILES) fileOf(files, path);
  for (const path of files.keys()) {
    if (!ALL_FILES.includes(path)) throw altered(`${printable(path)} does not belong in a bundle`);
  }
}

/** Two spaces between hash and path, so that `sha512sum -c` reads it too. */
function manifestOf(files: BundleFiles): string {
  const paths = [...files.keys()].toSorted(inNameOrder);
  return paths.map((path) => `${sha512(fileOf(files, path))}  ${path}\n`).join('');
}

/** A manifest must be, to the byte, what the files make it; the detour over the lines only finds which file differs. */
function verifyManifest(manifest: string, files: BundleFiles, paths: readonly string[]): void {
  const listed = only(files, paths);
  const text = readText(manifest, fileOf(files, manifest));
  if (text === manifestOf(listed)) return;
  const differing = paths.find((path) => !text.includes(`${sha512(fileOf(files, path))}  ${path}\n`));
  throw altered(
    differing === undefined
      ? `${manifest} does not hold what it should`
      : `${differing} is not the file that was sealed`,
  );
}

function only(files: BundleFiles, paths: readonly string[]): BundleFiles {
  return new Map(paths.map((path) => [path, fileOf(files, path)]));
}

function oxumOf(payload: BundleFiles): PayloadOxum {
  const bytes = [...payload.values()].reduce((sum, file) => sum + file.length, 0);
  return `${bytes}.${payload.size}`;
}

function sha512(bytes: Uint8Array): string {
  return createHash('sha512').update(bytes).digest('hex');
}
