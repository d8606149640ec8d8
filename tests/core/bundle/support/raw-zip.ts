import { crc32, deflateRawSync } from 'node:zlib';

/** The fields of both headers of an entry. */
interface Fields {
  readonly name: string | Uint8Array;
  readonly version: number;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly extra: Uint8Array;
}

/** An entry of a zip in which everything can be a lie: what is given here stands in both headers, `local` in one. */
export interface RawEntry extends Partial<Fields> {
  readonly name: string | Uint8Array;
  readonly data: Uint8Array;
  readonly deflate?: boolean;
  readonly packed?: Uint8Array;
  readonly attributes?: number;
  readonly comment?: string;
  readonly local?: Partial<Fields>;
  /** Where the directory says that the local header is. */
  readonly offset?: number;
  /** The entry is in the directory only. */
  readonly isGhost?: boolean;
  /** Bytes between this entry's data and the next entry. */
  readonly after?: Uint8Array;
}

export interface RawZip {
  readonly before?: Uint8Array;
  readonly beforeDirectory?: Uint8Array;
  readonly beforeEnd?: Uint8Array;
  readonly after?: Uint8Array;
  readonly comment?: string;
  readonly count?: number;
  readonly directorySize?: number;
  readonly directoryOffset?: number;
}

const NOTHING = new Uint8Array();

/** Writes a zip byte by byte, as truthful or as false as it is told to. Offsets count `before`, as a careful liar's would. */
export function rawZip(entries: readonly RawEntry[], zip: RawZip = {}): Uint8Array {
  const parts: Uint8Array[] = [zip.before ?? NOTHING];
  const directory: Uint8Array[] = [];
  for (const entry of entries) {
    const offset = entry.offset ?? sizeOf(parts);
    const packed = entry.packed ?? (entry.deflate === true ? deflateRawSync(entry.data) : entry.data);
    const fields: Fields = {
      version: 20,
      flags: 0x800,
      method: entry.deflate === true ? 8 : 0,
      time: 0x6000,
      date: 0x0021,
      crc: crc32(entry.data),
      packedSize: packed.length,
      size: entry.data.length,
      extra: NOTHING,
      ...without(entry, 'data', 'deflate', 'packed', 'attributes', 'comment', 'local', 'offset', 'isGhost', 'after'),
    };
    if (entry.isGhost !== true) parts.push(localHeader({ ...fields, ...entry.local }), packed);
    if (entry.after !== undefined) parts.push(entry.after);
    directory.push(centralHeader(fields, entry.attributes ?? (0o100644 << 16) >>> 0, entry.comment ?? '', offset));
  }
  if (zip.beforeDirectory !== undefined) parts.push(zip.beforeDirectory);
  const directoryOffset = zip.directoryOffset ?? sizeOf(parts);
  const directorySize = zip.directorySize ?? sizeOf(directory);
  const count = zip.count ?? entries.length;
  const comment = Buffer.from(zip.comment ?? '', 'latin1');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(directoryOffset, 16);
  end.writeUInt16LE(comment.length, 20);
  parts.push(...directory, zip.beforeEnd ?? NOTHING, end, comment, zip.after ?? NOTHING);
  return new Uint8Array(Buffer.concat(parts));
}

/** A zip64 end record and its locator, for a directory that is claimed to be at `directoryOffset`. */
export function zip64End(at: number, count: number, directorySize: number, directoryOffset: number): Uint8Array {
  const record = Buffer.alloc(56 + 20);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(directorySize), 40);
  record.writeBigUInt64LE(BigInt(directoryOffset), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(at), 64);
  record.writeUInt32LE(1, 72);
  return record;
}

function localHeader(fields: Fields): Uint8Array {
  const name = Buffer.from(fields.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon(header, 4, fields, name);
  return Buffer.concat([header, name, fields.extra]);
}

function centralHeader(fields: Fields, attributes: number, comment: string, offset: number): Uint8Array {
  const name = Buffer.from(fields.name);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE((3 << 8) | 63, 4);
  writeCommon(header, 6, fields, name);
  header.writeUInt16LE(comment.length, 32);
  header.writeUInt32LE(attributes, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name, fields.extra, Buffer.from(comment, 'latin1')]);
}

function writeCommon(header: Buffer, at: number, fields: Fields, name: Uint8Array): void {
  header.writeUInt16LE(fields.version, at);
  header.writeUInt16LE(fields.flags, at + 2);
  header.writeUInt16LE(fields.method, at + 4);
  header.writeUInt16LE(fields.time, at + 6);
  header.writeUInt16LE(fields.date, at + 8);
  header.writeUInt32LE(fields.crc, at + 10);
  header.writeUInt32LE(fields.packedSize, at + 14);
  header.writeUInt32LE(fields.size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
  header.writeUInt16LE(fields.extra.length, at + 24);
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  ...keys: readonly Key[]
): Omit<Whole, Key> {
  const left = { ...whole };
  for (const key of keys) delete left[key];
  return left;
}
