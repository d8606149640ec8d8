import { lexicon } from '../lexicon/lexicon.ts';
import { nearWords } from '../lexicon/near-words.ts';
import type { Token } from '../text/tokens.ts';

/** Shorter words are one letter away from everything. */
const SHORTEST = 5;
const LONGEST = 16;

const isPlain = (key: string): boolean => key.length <= LONGEST && /^[a-z]+$/u.test(key);

/** Whether a word that no list has is one slip away from a common given name, and from no common word: "jaydn". */
export function isLikeName(key: string): boolean {
  if (key.length < SHORTEST || !isPlain(key)) return false;
  if (isCompound(key)) return true;
  const { word, isName } = nearWords(key);
  return isName && word < 2;
}

/** Whether a word that no list has is one slip away from a word of every day: "shoud", "pepole". */
export function isLikeWord(key: string): boolean {
  return key.length >= 4 && isPlain(key) && nearWords(key).word >= 3;
}

/** A word that no list has and that is no word mistyped either. */
export const isNoWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.entry.word === 0 &&
  token.key.length >= 4 &&
  /^[a-z]+$/u.test(token.key) &&
  !isLikeWord(token.key);

/** Two common names written as one: "courtneyleigh". */
function isCompound(key: string): boolean {
  for (let at = 4; at <= key.length - 3; at += 1) {
    const isName = (part: string): boolean => {
      const { given, word } = lexicon().peek(part);
      return given === 3 && word <= 2;
    };
    if (key.length >= 8 && isName(key.slice(0, at)) && isName(key.slice(at))) return true;
  }
  return false;
}
