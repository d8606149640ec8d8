import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a program that is not ours over a PDF and gives what it prints; a missing program fails the test. */
export function runOnPdf(
  program: 'qpdf' | 'pdftotext' | 'pdfinfo',
  bytes: Uint8Array,
  args: (file: string) => string[],
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  try {
    const file = join(folder, 'edition.pdf');
    writeFileSync(file, bytes);
    return execFileSync(program, args(file), { maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of all pages, or of the first `pages`, in the order in which it was written; every run of white space is one space. */
export function textOf(bytes: Uint8Array, pages = 9999): string {
  const text = runOnPdf('pdftotext', bytes, (file) => ['-raw', '-enc', 'UTF-8', '-l', String(pages), file, '-']);
  return text.toString('utf8').replaceAll(/\s+/gu, ' ').trim();
}

/** Everything in the file with every stream inflated. */
export function inflated(bytes: Uint8Array): string {
  return runOnPdf('qpdf', bytes, (file) => [
    '--stream-data=uncompress',
    '--object-streams=disable',
    file,
    '-',
  ]).toString('latin1');
}

/** A word and where it stands, in points from the top left corner of its page. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every word of every page with its place. */
export function placedWords(bytes: Uint8Array): readonly PlacedWord[] {
  const xml = runOnPdf('pdftotext', bytes, (file) => ['-enc', 'UTF-8', '-bbox', file, '-']).toString('utf8');
  const words = xml.matchAll(/<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gu);
  return [...words].map(([, left, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    right: Number(right),
    bottom: Number(bottom),
  }));
}
