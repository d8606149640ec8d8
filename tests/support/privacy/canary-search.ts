import path from 'node:path';
import { formsOf } from './canary-forms.ts';
import { contentOf } from './changed-files.ts';
import { inflatedStreams } from './inflated-streams.ts';

/** A word that was found, in which form, and where. */
export interface Hit {
  readonly word: string;
  readonly form: string;
  readonly file: string;
}

/** Wherever any of these words can be read in these files: in a name, in the bytes, in what inflates from them. */
export function canaryHits(files: readonly string[], words: readonly string[]): readonly Hit[] {
  const sought = words.map((word) => ({ word, forms: formsOf(word) }));
  return files.flatMap((file) => {
    const inName = words
      .filter((word) => path.basename(file).includes(word))
      .map((word) => ({ word, form: 'name', file }));
    const bytes = contentOf(file);
    return [
      ...inName,
      ...hitsIn(bytes, file, ''),
      ...inflatedStreams(bytes).flatMap((inner) => hitsIn(inner, file, 'inflated ')),
    ];
  });

  function hitsIn(bytes: Buffer, file: string, how: string): Hit[] {
    return sought.flatMap(({ word, forms }) =>
      forms.filter((form) => bytes.includes(form.bytes)).map(({ name }) => ({ word, form: how + name, file })),
    );
  }
}

/** The words that can be read in a text, in any of the forms. */
export function canariesIn(text: string, words: readonly string[]): readonly string[] {
  const bytes = Buffer.from(text);
  return words.filter((word) => formsOf(word).some((form) => bytes.includes(form.bytes)));
}
