import fs from 'node:fs';
import path from 'node:path';

/** Where any of these words can be read in any file below a folder, as UTF-8 or UTF-16LE, or in a file's name. */
export function tracesIn(folder: string, words: readonly string[]): readonly string[] {
  const sought = words.map((word) => ({ word, forms: [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')] }));
  const inNames = namesBelow(folder).flatMap((name) =>
    words.filter((word) => name.includes(word)).map((word) => `${word} in the name ${name}`),
  );
  const inFiles = filesBelow(folder).flatMap((file) => {
    const bytes = contentOf(file);
    return sought
      .filter(({ forms }) => forms.some((form) => bytes.includes(form)))
      .map(({ word }) => `${word} in ${file}`);
  });
  return [...inNames, ...inFiles];
}

function namesBelow(folder: string): readonly string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

function filesBelow(folder: string): readonly string[] {
  return namesBelow(folder)
    .map((name) => path.join(folder, name))
    .filter((file) => fs.lstatSync(file, { throwIfNoEntry: false })?.isFile());
}

/** Empty where the file has gone since it was listed: a running app makes and drops files. */
function contentOf(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
