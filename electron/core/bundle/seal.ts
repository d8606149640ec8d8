import { AppError } from '#shared/errors.ts';
import { invariant } from '#shared/invariant.ts';
import { BUNDLE_FORMAT_VERSION, BundleHeader } from '#shared/model/bundle.ts';
import { RECORD_KINDS, type RecordTables, type Tombstone } from '#shared/model/record.ts';
import type { AnonymisedText } from '#shared/model/text.ts';
import { encryptTo } from './age.ts';
import { fileOf, makeBag } from './bag.ts';
import {
  DATA_PACKAGE,
  SIGNATURE,
  SUMMARY_PDF,
  TAG_MANIFEST,
  tablePath,
  TOMBSTONES,
  type BundleFiles,
} from './bundle-files.ts';
import { tableToCsv, tombstonesToCsv } from './csv-table.ts';
import { dataPackageOf } from './data-package.ts';
import { bundleFileName } from './file-name.ts';
import { unpackBundle } from './open-bundle.ts';
import { paddingFor } from './padding.ts';
import { signTagManifest, type SigningKey } from './signature.ts';
import { writeZip } from './zip-write.ts';

/** What goes into a bundle. Only anonymised text fits in; `month` (yyyy-mm) is for the file's name. */
export interface BundleContent {
  readonly header: BundleHeader;
  readonly month: string;
  readonly tables: RecordTables<AnonymisedText>;
  readonly tombstones: readonly Tombstone[];
  readonly summaryPdf: Uint8Array;
  readonly signingKey: SigningKey;
}

/**
 * The sealed bundle of this content for these recipients (`age1…`), and the name of its file. It is opened once before
 * it is sealed: what would not open again is not sealed, and `refused` says why.
 */
export async function sealBundle(
  content: BundleContent & { readonly recipients: readonly string[] },
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  const fileName = bundleFileName(content.header, content.month);
  const zip = await zipBundle(content);
  await checkOpens(zip);
  return { fileName, bytes: await encryptTo(zip, content.recipients) };
}

/** The zip inside the seal: the same content gives the same bytes, on every machine and in every time zone. */
export async function zipBundle(content: BundleContent): Promise<Uint8Array> {
  const { header, signingKey } = content;
  invariant(BundleHeader.safeParse(header).success, 'a bundle is sealed with a proper header');
  invariant(header.formatVersion === BUNDLE_FORMAT_VERSION, 'a bundle is sealed in the format of this version');
  invariant(header.keyId === signingKey.keyId, 'the header names the key that signs');
  const payload = makePayload(content);
  const unpadded = await writeZip(signedBag(header, payload, 0, signingKey));
  return writeZip(signedBag(header, payload, paddingFor(unpadded.length), signingKey));
}

function makePayload({ header, tables, tombstones, summaryPdf }: BundleContent): BundleFiles {
  const files = new Map<string, Uint8Array>();
  for (const kind of RECORD_KINDS) files.set(tablePath(kind), tableToCsv(kind, tables[kind]));
  files.set(TOMBSTONES, tombstonesToCsv(tombstones));
  files.set(SUMMARY_PDF, summaryPdf);
  return files.set(DATA_PACKAGE, dataPackageOf(header, files));
}

/** The length of the padding changes no other length, so one try with none tells how much is needed. */
function signedBag(header: BundleHeader, payload: BundleFiles, padding: number, key: SigningKey): BundleFiles {
  const bag = makeBag(header, payload, new Uint8Array(padding));
  return new Map([...bag, [SIGNATURE, signTagManifest(header, fileOf(bag, TAG_MANIFEST), key)]]);
}

async function checkOpens(zip: Uint8Array): Promise<void> {
  try {
    await unpackBundle(zip);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(
      'refused',
      'The bundle was not made, because it did not open again when it was checked. Nothing was lost. Report this to whoever looks after Bridgework.',
      [error.message],
    );
  }
}
