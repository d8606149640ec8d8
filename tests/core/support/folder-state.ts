import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The files of a folder, at any depth, by their path inside it. */
export function filesIn(folder: string): Readonly<Record<string, Buffer>> {
  if (!fs.existsSync(folder)) return {};
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = names.filter((name) => fs.statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, fs.readFileSync(path.join(folder, name))]));
}

/** SHA-256 of every file of a folder by its path: equal states are equal to the byte. */
export function stateOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(filesIn(folder)).map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]),
  );
}

/** Where a word lies in the clear in a folder: as UTF-8, as UTF-16 or in base64. */
export function placesOf(word: string, folder: string): readonly string[] {
  const inner = Buffer.from(word).toString('base64').slice(0, -4);
  const forms = [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(inner)];
  return Object.entries(filesIn(folder)).flatMap(([name, bytes]) =>
    forms.some((form) => bytes.includes(form)) ? [name] : [],
  );
}
