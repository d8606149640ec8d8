import { crc32, inflateRaw } from 'node:zlib';
import type { BundleFiles } from './bundle-files.ts';
import { MAX_FILES, MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FREE_BYTES } from './limits.ts';
import { altered, printable, tooLarge } from './refusals.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Lower case only, and one folder at most: no name can lead out, or be another name on another system. */
const NAME = /^(?:data\/)?[a-z0-9][a-z0-9._-]{0,63}$/u;

/** All files of a zip, after its names, number and sizes were looked at: nothing is unpacked before that. */
export async function readFiles(zip: Uint8Array, entries: readonly ZipEntry[]): Promise<BundleFiles> {
  checkLimits(entries);
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) files.set(entry.name, await readEntry(zip, entry));
  return files;
}

/** One file of a zip: never more bytes than its header declares, and each of them covered by its checksum. */
export async function readEntry(zip: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const packed = zip.subarray(entry.start, entry.start + entry.packedSize);
  const content = entry.isStored ? packed : await inflate(packed, entry.size);
  if (content?.length !== entry.size || crc32(content) !== entry.crc) {
    throw altered(`in the zip, ${printable(entry.name)} is damaged`);
  }
  return content;
}

function checkLimits(entries: readonly ZipEntry[]): void {
  if (entries.length > MAX_FILES) throw tooLarge(`it has ${entries.length} files`);
  const seen = new Set<string>();
  let total = 0;
  for (const { name, size, packedSize } of entries) {
    if (!NAME.test(name)) throw altered(`the file name ${printable(name)} does not belong in a bundle`);
    if (seen.has(name)) throw altered(`in the zip, ${name} is there twice`);
    seen.add(name);
    if (size > RATIO_FREE_BYTES && size > packedSize * MAX_RATIO)
      throw tooLarge(`${name} would unpack to ${size} bytes`);
    total += size;
  }
  if (total > MAX_UNPACKED_BYTES) throw tooLarge(`it would unpack to ${total} bytes`);
}

/** The unpacked bytes, or null where they are broken, more than `size`, or followed by something else. */
function inflate(packed: Uint8Array, size: number): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    // zlib refuses a limit of 0; the caller compares the length once more.
    const options = { maxOutputLength: Math.max(size, 1), info: true };
    inflateRaw(packed, options, (error, result: unknown) => {
      resolve(error === null && isWhole(result, packed.length) ? result.buffer : null);
    });
  });
}

/** With `info`, zlib gives the engine beside the buffer; its types do not say so. */
function isWhole(result: unknown, packedLength: number): result is { readonly buffer: Buffer } {
  if (typeof result !== 'object' || result === null || !('buffer' in result) || !('engine' in result)) return false;
  const { buffer, engine } = result;
  if (!Buffer.isBuffer(buffer) || typeof engine !== 'object' || engine === null) return false;
  return 'bytesWritten' in engine && engine.bytesWritten === packedLength;
}
