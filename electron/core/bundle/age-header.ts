import { MAX_AGE_HEADER_BYTES } from './limits.ts';
import { altered, foreign, newer } from './refusals.ts';

const FAMILY = 'age-encryption.org/';
const VERSION_LINE = `${FAMILY}v1\n`;
const NEWER_VERSION_LINE = /^age-encryption\.org\/v(?:[2-9]|\d{2,})\n/u;

/** What the head of an age file tells without a key: the kind of each recipient's stanza, in order. */
export interface AgeHeader {
  readonly stanzas: readonly string[];
}

/**
 * Reads the head of an age v1 file without opening it. A head beyond the limit is refused here, because each of its
 * stanzas would cost a try of the key.
 */
export function readAgeHeader(bytes: Uint8Array): AgeHeader {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MAX_AGE_HEADER_BYTES)).toString(
    'latin1',
  );
  if (NEWER_VERSION_LINE.test(head)) throw newer('the seal around it is of a newer kind');
  if (!head.startsWith(VERSION_LINE)) throw foreign(bytes.length === 0 ? 'the file is empty' : 'it is not an age file');
  const end = head.indexOf('\n--- ');
  if (end === -1) {
    throw altered(bytes.length > MAX_AGE_HEADER_BYTES ? 'its first lines are far too long' : 'the file is cut short');
  }
  const stanzas = head
    .slice(0, end)
    .split('\n')
    .flatMap((line) => (line.startsWith('-> ') ? [line.split(' ')[1] ?? ''] : []));
  return { stanzas };
}
