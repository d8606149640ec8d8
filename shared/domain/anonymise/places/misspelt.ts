import type { Candidate, Page } from '../layer.ts';
import { nearWords } from '../lexicon/near-words.ts';
import { isLikeName, isLikeWord } from '../names/like-names.ts';
import { safeTokens } from '../names/safe-words.ts';
import { neighbour } from '../names/writing.ts';
import { NOT_NAMES } from '../vocabulary/people.ts';

const BEHIND = /^(?:in|from|frm|to|near|nr|outside|around|over)$/u;
const SHORTEST = 6;

/** Towns with a slip of the finger, where somebody is, comes from or goes to: "in leicster", "moved to scunthorp". */
export function misspeltPlaces(page: Page): readonly Candidate[] {
  const { tokens } = page;
  const found: Candidate[] = [];
  let safe: readonly boolean[] | undefined;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.key.length < SHORTEST || NOT_NAMES.has(token.key)) continue;
    const { word, given, place } = token.entry;
    if (word > 0 || given > 0 || place > 0) continue;
    // A capital that no list has is asked about already.
    if (token.shape !== 'lower' || !BEHIND.test(neighbour(page, at, -1)?.key ?? '')) continue;
    safe ??= safeTokens(page);
    if (safe[at] === true || !isLikeTown(token.key)) continue;
    found.push({ start: token.start, end: token.stemEnd, category: 'place', tier: 'warn' });
  }
  return found;
}

/** Whether a word that no list has is one slip away from a town, and from no common word and no common first name. */
const isLikeTown = (key: string): boolean =>
  /^[a-z]+$/u.test(key) && nearWords(key).isTown && !isLikeWord(key) && !isLikeName(key);
