import type { z } from 'zod';
import { MAX_TEXT_FILE_BYTES } from './limits.ts';
import { altered, tooLarge } from './refusals.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 without a byte-order mark. */
export function toBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The text of a file, which must be UTF-8 to the last byte and at most `limit` bytes long. */
export function readText(path: string, bytes: Uint8Array, limit = MAX_TEXT_FILE_BYTES): string {
  if (bytes.length > limit) throw tooLarge(`${path} has ${bytes.length} bytes`);
  try {
    return decoder.decode(bytes);
  } catch {
    throw altered(`${path} is not readable text`);
  }
}

/** JSON as Bridgework writes it; `readJson` takes no other spelling of the same values. */
export function toJsonBytes(value: unknown): Uint8Array {
  return toBytes(spell(value));
}

/**
 * The value of a JSON file that has exactly the shape of `schema`. It must be spelt as `toJsonBytes` spells it: that
 * leaves no room for a key that stands twice, a number too large to hold or a byte-order mark.
 */
export function readJson<Shape extends z.ZodType>(path: string, bytes: Uint8Array, schema: Shape): z.infer<Shape> {
  const text = readText(path, bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw altered(`${path} cannot be read`);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success || spell(parsed.data) !== text) throw altered(`${path} does not hold what it should`);
  return parsed.data;
}

function spell(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
