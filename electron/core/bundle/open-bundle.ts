import { createHash } from 'node:crypto';
import { BUNDLE_FORMAT_VERSION, type BundleHeader } from '#shared/model/bundle.ts';
import type { RecordTables, Tombstone } from '#shared/model/record.ts';
import type { RawText } from '#shared/model/text.ts';
import { decryptWith } from './age.ts';
import { readAgeHeader } from './age-header.ts';
import { fileOf, verifyBag } from './bag.ts';
import { refuseNewerFormat } from './bag-info.ts';
import { BAG_INFO, SUMMARY_PDF, TAG_MANIFEST } from './bundle-files.ts';
import { readTables, readTombstones } from './csv-table.ts';
import { readDataPackage } from './data-package.ts';
import type { DataPackage } from './data-package-schema.ts';
import { MAX_TEXT_FILE_BYTES } from './limits.ts';
import { checkRecords } from './record-rules.ts';
import { altered } from './refusals.ts';
import { verifySignature } from './signature.ts';
import { listZip } from './zip-directory.ts';
import { readEntry, readFiles } from './zip-read.ts';

/** What a bundle holds once everything about it has been verified. Its text is untrusted, so it is raw. */
export interface OpenedBundle {
  readonly header: BundleHeader;
  readonly tables: RecordTables<RawText>;
  readonly tombstones: readonly Tombstone[];
  readonly dataPackage: DataPackage;
  readonly summaryPdf: Uint8Array;
  /** The 32 bytes of the key that signed it; `header.keyId` is its name. Whether it is known is for the caller to say. */
  readonly signerPublicKey: Uint8Array;
  /** SHA-256 of the tag manifest in hex: the same for the same content, whoever it is sealed for. */
  readonly contentHash: string;
}

/**
 * Opens a sealed bundle: seal, zip, manifests, signature, format, descriptor, tables, in this order. It throws one
 * AppError with one reason where anything is not as it should be: `foreign-file`, `wrong-identity`, `altered-bundle`,
 * `bundle-too-large` or `newer-version`.
 */
export async function openBundle(options: {
  readonly bytes: Uint8Array;
  readonly identities: readonly string[];
}): Promise<OpenedBundle> {
  return unpackBundle(await decryptWith(options.bytes, options.identities));
}

/** Verifies and reads the zip that lies inside the seal; one thing wrong anywhere, and nothing comes out. */
export async function unpackBundle(zip: Uint8Array): Promise<OpenedBundle> {
  const entries = await listZip(zip);
  const info = entries.find((entry) => entry.name === BAG_INFO && entry.size <= MAX_TEXT_FILE_BYTES);
  if (info !== undefined) refuseNewerFormat(await readEntry(zip, info));

  const files = await readFiles(zip, entries);
  const header = verifyBag(files);
  const signerPublicKey = verifySignature(header, files);
  if (header.formatVersion !== BUNDLE_FORMAT_VERSION)
    throw altered(`it has the unknown format ${header.formatVersion}`);

  const dataPackage = readDataPackage(header, files);
  const tables = readTables(files);
  const tombstones = readTombstones(files);
  checkRecords(header, tables, tombstones);
  return {
    header,
    tables,
    tombstones,
    dataPackage,
    summaryPdf: readPdf(fileOf(files, SUMMARY_PDF)),
    signerPublicKey,
    contentHash: createHash('sha256').update(fileOf(files, TAG_MANIFEST)).digest('hex'),
  };
}

/** What can be said of a sealed file without a key. */
export interface SealedFile {
  readonly seal: 'age v1';
  /** For how many recipients it is sealed; who they are cannot be seen. */
  readonly recipients: number;
  readonly bytes: number;
}

/** Looks at a sealed file from outside; throws `foreign-file` where it is none. */
export function inspectWithoutIdentity(bytes: Uint8Array): SealedFile {
  const { stanzas } = readAgeHeader(bytes);
  return { seal: 'age v1', recipients: stanzas.filter((kind) => kind === 'X25519').length, bytes: bytes.length };
}

function readPdf(bytes: Uint8Array): Uint8Array {
  if (!Buffer.from(bytes.subarray(0, 5)).equals(Buffer.from('%PDF-'))) throw altered(`${SUMMARY_PDF} is not a PDF`);
  return bytes;
}
