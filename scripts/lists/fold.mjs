/** Letters that do not come apart into a base letter and a mark. The same table is in `shared/domain/anonymise/fold.ts`. */
const SPECIAL = new Map([
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

/** A word as the lexicon keys it: lower case, no marks, straight apostrophes. */
export function fold(word) {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđßæœıðþ’]/gu, (letter) => SPECIAL.get(letter) ?? letter);
}
