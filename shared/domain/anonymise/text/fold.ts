/** Letters that do not come apart into a base letter and a mark. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['’', "'"],
]);

const PLAIN = /^[a-z'-]*$/u;

/** A word as the lexicon keys it: lower case, no marks, straight apostrophes. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđßæœıðþ’]/gu, (letter) => SPECIAL.get(letter) ?? letter);
}
