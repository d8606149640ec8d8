import zlib from 'node:zlib';

/** Larger than anything a file in these tests inflates to; a bomb stops here. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** How deep streams inside streams are followed: a zip of PDFs is two. */
const DEEPEST = 3;

const options: zlib.ZlibOptions = { maxOutputLength: MOST_OUTPUT, finishFlush: zlib.constants.Z_SYNC_FLUSH };

/** Everything in these bytes that was compressed by gzip, zlib (PDF, PNG), zip or zstandard, inflated, at any place and depth. */
export function inflatedStreams(bytes: Buffer, depth = 1): readonly Buffer[] {
  const found = [...gzipStreams(bytes), ...zlibStreams(bytes), ...zipEntries(bytes), ...zstdFrames(bytes)];
  return depth >= DEEPEST ? found : [...found, ...found.flatMap((inner) => inflatedStreams(inner, depth + 1))];
}

function attempt(inflate: () => Buffer): Buffer[] {
  try {
    const inflated = inflate();
    return inflated.length > 0 ? [inflated] : [];
  } catch {
    // Bytes that only look like the beginning of a stream.
    return [];
  }
}

/** Every place at which these bytes begin. */
function placesOf(bytes: Buffer, start: Buffer): readonly number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(start); at !== -1; at = bytes.indexOf(start, at + 1)) places.push(at);
  return places;
}

function gzipStreams(bytes: Buffer): Buffer[] {
  return placesOf(bytes, Buffer.from([0x1f, 0x8b, 0x08])).flatMap((at) =>
    attempt(() => zlib.gunzipSync(bytes.subarray(at), options)),
  );
}

/** The first byte says deflate with a window of 32 KiB or less; both together are a multiple of 31 (RFC 1950). */
function zlibStreams(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + 2 < bytes.length; at += 1) {
    const first = bytes[at] ?? 0;
    if ((first & 0x0f) !== 8 || first >> 4 > 7) continue;
    const second = bytes[at + 1] ?? 0;
    if (((first << 8) | second) % 31 !== 0 || (second & 0x20) !== 0) continue;
    // A window smaller than usual is so rare that only the usual one is tried in the middle of a file.
    if (first !== 0x78 && at !== 0) continue;
    found.push(...attempt(() => zlib.inflateSync(bytes.subarray(at), options)));
  }
  return found;
}

const LOCAL_HEADER = Buffer.from('PK\u0003\u0004', 'latin1');
const DEFLATED = 8;

function zipEntries(bytes: Buffer): Buffer[] {
  return placesOf(bytes, LOCAL_HEADER).flatMap((at) => {
    if (at + 30 > bytes.length || bytes.readUInt16LE(at + 8) !== DEFLATED) return [];
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    return attempt(() => zlib.inflateRawSync(bytes.subarray(start), options));
  });
}

function zstdFrames(bytes: Buffer): Buffer[] {
  return placesOf(bytes, Buffer.from([0x28, 0xb5, 0x2f, 0xfd])).flatMap((at) =>
    attempt(() => zlib.zstdDecompressSync(bytes.subarray(at), { maxOutputLength: MOST_OUTPUT })),
  );
}
