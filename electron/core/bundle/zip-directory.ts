import { fromBufferPromise, type Entry, type LocalFileHeader } from 'yauzl';
import { AppError } from '#shared/errors.ts';
import { MAX_LISTED_FILES } from './limits.ts';
import { altered, foreign, printable, tooLarge } from './refusals.ts';

/** A file of a zip whose two headers agree; its packed data starts at `start`. Nothing is unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  readonly isStored: boolean;
  readonly start: number;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
}

const LOCAL_HEADER = 0x04034b50;
const END_RECORD = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const END_SIZE = 22;
const ZIP64_LOCATOR_SIZE = 20;
const CENTRAL_HEADER_SIZE = 46;

/** What writeZip gives every entry. */
const UTF8_NAMES = 0x800;
const PLAIN_FILE = (0o100644 << 16) >>> 0;
const DOS_DATE = 0x0021;
const DOS_TIME = 0x6000;
const NEWEST_ZIP = 20;

/**
 * The entries of a zip that can be read in one way only: from the first byte to the last it is entry after entry, then
 * the directory, then its end; both headers of each entry agree; there is nothing before, between or after.
 */
export async function listZip(bytes: Uint8Array): Promise<readonly ZipEntry[]> {
  const directory = findDirectory(bytes);
  const entries: ZipEntry[] = [];
  let dataEnd = 0;
  let directorySize = 0;
  for (const { central, local } of await readHeaders(bytes)) {
    const name = printable(central.fileNameRaw.toString('latin1'));
    const fault = faultOfEntry(central, local);
    if (fault !== null) throw altered(`in the zip, ${name} ${fault}`);
    if (central.relativeOffsetOfLocalHeader !== dataEnd) throw altered(`in the zip, ${name} is not where it should be`);
    dataEnd = local.fileDataStart + central.compressedSize;
    directorySize += CENTRAL_HEADER_SIZE + central.fileNameLength;
    entries.push({
      name: central.fileNameRaw.toString('latin1'),
      isStored: central.compressionMethod === 0,
      start: local.fileDataStart,
      packedSize: central.compressedSize,
      size: central.uncompressedSize,
      crc: central.crc32,
    });
  }
  if (dataEnd !== directory.start || directorySize !== directory.size) {
    throw altered('its zip has something between its files');
  }
  return entries;
}

/** The end record must be the very last bytes, without a comment, and speak of one disk and one plain directory. */
function findDirectory(bytes: Uint8Array): { readonly start: number; readonly size: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END_RECORD) {
    if (bytes.length >= 4 && view.getUint32(0, true) === LOCAL_HEADER) throw altered('its zip has no proper end');
    throw foreign('there is no zip inside');
  }
  const isZip64 = end >= ZIP64_LOCATOR_SIZE && view.getUint32(end - ZIP64_LOCATOR_SIZE, true) === ZIP64_LOCATOR;
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const isPlain = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (count > MAX_LISTED_FILES) throw tooLarge(`it lists ${count} files`);
  if (isZip64 || !isPlain || start + size !== end || view.getUint16(end + 20, true) !== 0) {
    throw altered('its zip has no proper end');
  }
  return { start, size };
}

interface Headers {
  readonly central: Entry;
  readonly local: LocalFileHeader;
}

async function readHeaders(bytes: Uint8Array): Promise<readonly Headers[]> {
  const headers: Headers[] = [];
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: true });
    for await (const central of zip.eachEntry()) {
      headers.push({ central, local: await zip.readLocalFileHeaderPromise(central) });
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw altered('its zip cannot be read');
  }
  return headers;
}

/** What is wrong with an entry's headers, in words that complete "in the zip, the file …", or null. */
function faultOfEntry(central: Entry, local: LocalFileHeader): string | null {
  if (central.isEncrypted()) return 'is locked with a password of its own';
  if (central.generalPurposeBitFlag !== 0 && central.generalPurposeBitFlag !== UTF8_NAMES) return 'has unknown flags';
  if (central.compressionMethod !== 0 && central.compressionMethod !== 8) return 'is packed in an unknown way';
  if (central.externalFileAttributes !== PLAIN_FILE || central.internalFileAttributes !== 0)
    return 'is not a plain file';
  if (central.lastModFileDate !== DOS_DATE || central.lastModFileTime !== DOS_TIME) return 'has a time';
  if (central.extraFieldLength !== 0 || local.extraFieldLength !== 0) return 'has extra fields';
  if (central.fileCommentLength !== 0) return 'has a comment';
  if (central.versionNeededToExtract > NEWEST_ZIP) return 'needs a newer zip program';
  return agree(central, local) ? null : 'has two headers that do not agree';
}

function agree(central: Entry, local: LocalFileHeader): boolean {
  return (
    local.fileName.equals(central.fileNameRaw) &&
    local.versionNeededToExtract === central.versionNeededToExtract &&
    local.generalPurposeBitFlag === central.generalPurposeBitFlag &&
    local.compressionMethod === central.compressionMethod &&
    local.lastModFileDate === central.lastModFileDate &&
    local.lastModFileTime === central.lastModFileTime &&
    local.crc32 === central.crc32 &&
    local.compressedSize === central.compressedSize &&
    local.uncompressedSize === central.uncompressedSize
  );
}
