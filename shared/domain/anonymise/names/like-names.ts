import { lexicon } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Shorter words are one letter away from everything. */
const SHORTEST = 5;
const LONGEST = 16;

const REMEMBERED = 2000;
const judged = new Map<string, boolean>();

/** Whether a word that no list has is one slip away from a common given name, and from no common word: "jaydn". */
export function isLikeName(key: string): boolean {
  const known = judged.get(key);
  if (known !== undefined) return known;
  const answer = judge(key);
  if (judged.size >= REMEMBERED) judged.clear();
  judged.set(key, answer);
  return answer;
}

function judge(key: string): boolean {
  if (key.length < SHORTEST || key.length > LONGEST || !/^[a-z]+$/u.test(key)) return false;
  if (isCompound(key)) return true;
  let isLike = false;
  for (const other of oneSlipAway(key)) {
    const { given, word } = lexicon().peek(other);
    if (word >= 2) return false;
    if (given === 3 && word === 0) isLike = true;
  }
  return isLike;
}

const slips = new Map<string, boolean>();

/** Whether a word that no list has is one slip away from a word of every day: "shoud", "pepole". */
export function isLikeWord(key: string): boolean {
  if (key.length < 4 || key.length > LONGEST || !/^[a-z]+$/u.test(key)) return false;
  const known = slips.get(key);
  if (known !== undefined) return known;
  let answer = false;
  for (const other of oneSlipAway(key)) {
    if (lexicon().peek(other).word >= 3) {
      answer = true;
      break;
    }
  }
  if (slips.size >= REMEMBERED) slips.clear();
  slips.set(key, answer);
  return answer;
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

/** Every word that one slip makes of another; the first letter is seldom wrong. */
export function* oneSlipAway(key: string): Generator<string> {
  for (let at = 1; at <= key.length; at += 1) {
    const head = key.slice(0, at);
    const tail = key.slice(at);
    if (tail !== '') yield head + tail.slice(1);
    if (tail.length > 1) yield head + tail.charAt(1) + tail.charAt(0) + tail.slice(2);
    for (const letter of LETTERS) {
      yield head + letter + tail;
      if (tail !== '') yield head + letter + tail.slice(1);
    }
  }
}
