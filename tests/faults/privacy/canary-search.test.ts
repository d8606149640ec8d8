import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { canaryHits } from '#tests/support/privacy/canary-search.ts';
import { newCanary } from '#tests/support/privacy/canaries.ts';
import { changedFiles } from '#tests/support/privacy/changed-files.ts';
import { workFolder } from '../support/work-folder.ts';

const root = workFolder();
const NOISE = Buffer.from(Array.from({ length: 70_001 }, (_, at) => (at * 7919 + (at >> 5)) & 0xff));

/** Puts bytes into the middle of a file of noise and gives what the search says of it. */
function formsFound(word: string, bytes: Buffer, name = 'control.bin'): readonly string[] {
  const file = path.join(root, name);
  fs.writeFileSync(file, Buffer.concat([NOISE, bytes, NOISE]));
  const found = canaryHits([file], [newCanary(), word, newCanary()]);
  fs.rmSync(file);
  expect(found.every((hit) => hit.word === word && hit.file === file)).toBe(true);
  return found.map(({ form }) => form);
}

/** Words around the canary, of every length that base64 tells apart. */
const sentence = (word: string, before: number): Buffer =>
  Buffer.from(`${'x'.repeat(before)} ${word}, and more of it.`);

/** The local header and the deflated bytes of one file of a zip (APPNOTE 4.3.7). */
function zipEntry(name: string, bytes: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.write('PK\u0003\u0004', 'latin1');
  header.writeUInt16LE(8, 8);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), zlib.deflateRawSync(bytes)]);
}

describe('the search for canaries', () => {
  const word = newCanary();

  it('finds nothing where there is nothing', () => {
    expect(formsFound(word, Buffer.alloc(0))).toEqual([]);
  });

  it.each(['utf8', 'utf16le'] as const)('finds a word in %s', (encoding) => {
    expect(formsFound(word, Buffer.from(`before ${word} after`, encoding))).toHaveLength(1);
  });

  it.each([0, 1, 2])('finds a word in base64 with %i bytes more before it', (before) => {
    expect(formsFound(word, Buffer.from(sentence(word, before).toString('base64')))).toEqual([
      `base64 at ${(before + 1) % 3}`,
    ]);
  });

  it.each([
    ['gzip', (bytes: Buffer) => zlib.gzipSync(bytes)],
    ['deflate with its header', (bytes: Buffer) => zlib.deflateSync(bytes)],
    ['gzip inside deflate', (bytes: Buffer) => zlib.deflateSync(zlib.gzipSync(bytes))],
    ['zstandard', (bytes: Buffer) => zlib.zstdCompressSync(bytes)],
    ['gzip that is cut off', (bytes: Buffer) => zlib.gzipSync(Buffer.concat([bytes, NOISE])).subarray(0, 2000)],
  ])('finds a word in %s', (_, compressed) => {
    expect(formsFound(word, compressed(sentence(word, 1)))).toContain('inflated UTF-8');
  });

  it('finds a word in a deflated entry of a zip, and in a file’s name', () => {
    expect(formsFound(word, zipEntry('note.csv', sentence(word, 0)))).toContain('inflated UTF-8');
    expect(formsFound(word, Buffer.alloc(0), `${word}.txt`)).toEqual(['name']);
  });

  it('looks into every file that changed since it was told to, by the kernel’s clock, and into no other', () => {
    const folder = path.join(root, 'changed');
    fs.mkdirSync(path.join(folder, 'deep', 'deeper'), { recursive: true });
    const before = path.join(folder, 'before');
    fs.writeFileSync(before, word);
    const since = new Date(fs.statSync(before).ctimeMs + 1);
    // The clock of files ticks every few milliseconds.
    while (Date.now() < since.getTime() + 20);
    const changed = path.join(folder, 'deep', 'deeper', 'changed');
    fs.writeFileSync(changed, word);
    fs.utimesSync(changed, 0, 0);
    fs.symlinkSync(before, path.join(folder, 'link'));
    expect(changedFiles([folder], since)).toEqual([changed]);
  });
});
