import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { COPIES, type KeyFile } from '#core/keys/key-file.ts';

/** The key file of a folder as JSON, from its first copy. */
export function keysIn(folder: string): KeyFile {
  return JSON.parse(fs.readFileSync(path.join(folder, COPIES[0]), 'utf8')) as KeyFile;
}

/** A key file with the checksum that belongs to it, as somebody who knows the format would write it. */
export function withChecksum(keys: object): string {
  const { checksum: _, ...rest } = keys as KeyFile & { readonly checksum?: string };
  const { format, workspaceId, kind, generation, slots } = rest;
  const checksum = createHash('sha256')
    .update(JSON.stringify([format, workspaceId, kind, generation, slots]))
    .digest('hex');
  return JSON.stringify({ ...rest, checksum });
}

/** Writes the same text into every copy. */
export function writeCopies(folder: string, text: string): void {
  for (const name of COPIES) fs.writeFileSync(path.join(folder, name), text);
}

/** A base64 text with its first bit changed. */
export function flippedBase64(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
  return bytes.toString('base64');
}
