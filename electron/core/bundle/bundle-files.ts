import { RECORD_KINDS, type RecordKind } from '#shared/model/record.ts';

/** The files of a bundle by their path in the zip. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

export const BAG_DECLARATION = 'bagit.txt';
export const BAG_INFO = 'bag-info.txt';
export const MANIFEST = 'manifest-sha512.txt';
export const TAG_MANIFEST = 'tagmanifest-sha512.txt';
export const SIGNATURE = 'signature.ed25519.json';
/** Zeros that bring every sealed file to one of a few sizes, so that its size does not tell how much was said. */
export const PADDING = 'padding.bin';

export const DATA_PACKAGE = 'data/datapackage.json';
export const SUMMARY_PDF = 'data/summary.pdf';
export const TOMBSTONES = 'data/tombstone.csv';

/** Where a table lies in the bundle. */
export function tablePath(kind: RecordKind): string {
  return `data/${kind}.csv`;
}

/** What the workshop is about: the payload of the bag. */
export const PAYLOAD_FILES: readonly string[] = [...RECORD_KINDS.map(tablePath), TOMBSTONES, SUMMARY_PDF, DATA_PACKAGE];

/** What the tag manifest lists. */
export const TAG_FILES: readonly string[] = [BAG_DECLARATION, BAG_INFO, MANIFEST, PADDING];

/** Every file of a bundle, no more and no fewer. */
export const ALL_FILES: readonly string[] = [...PAYLOAD_FILES, ...TAG_FILES, TAG_MANIFEST, SIGNATURE];

/** The same order on every machine: by UTF-16 code unit, never by language. */
export function inNameOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
