import { randomInt } from 'node:crypto';
import { scan } from '#shared/domain/anonymise/scan.ts';

const CONSONANTS = 'bcdfghjklmnprstvwz';
const VOWELS = 'aeiou';
const SYLLABLES = 7;

const oneOf = (signs: string): string => signs.charAt(randomInt(signs.length));

/**
 * A word of fourteen small letters that nothing on this machine has but what it was typed into: it is new at every run, so
 * that neither a test's own source nor an earlier run can be found instead. One that ends as homes do ("-dene") would be
 * replaced, and never come out at the far end.
 */
export function newCanary(): string {
  const word = Array.from({ length: SYLLABLES }, () => oneOf(CONSONANTS) + oneOf(VOWELS)).join('');
  return scan(`Someone said ${word} here.`).length === 0 ? word : newCanary();
}

/** Canaries that were given out, each with the field that it was typed into. */
export interface Canaries {
  /** A new word for a field; every call gives another. */
  readonly forField: (field: string) => string;
  readonly words: () => readonly string[];
  readonly fieldOf: (word: string) => string;
}

/** Starts an empty list of canaries. */
export function createCanaries(): Canaries {
  const fields = new Map<string, string>();
  return {
    forField(field) {
      const word = newCanary();
      fields.set(word, field);
      return word;
    },
    words: () => [...fields.keys()],
    fieldOf: (word) => fields.get(word) ?? 'no field',
  };
}
