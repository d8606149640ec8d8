import type { Candidate, Page } from '../layer.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { isLikeName, isLikeWord, oneSlipAway } from '../names/like-names.ts';
import { safeTokens } from '../names/safe-words.ts';
import { neighbour } from '../names/writing.ts';
import { NOT_NAMES } from '../vocabulary/people.ts';

const BEHIND = /^(?:in|from|frm|to|near|nr|outside|around|over)$/u;
const REMEMBERED = 2000;
const SHORTEST = 6;
const judged = new Map<string, boolean>();

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
function isLikeTown(key: string): boolean {
  const known = judged.get(key);
  if (known !== undefined) return known;
  const answer = /^[a-z]+$/u.test(key) && hasTownNearby(key) && !isLikeWord(key) && !isLikeName(key);
  if (judged.size >= REMEMBERED) judged.clear();
  judged.set(key, answer);
  return answer;
}

function hasTownNearby(key: string): boolean {
  for (const other of oneSlipAway(key)) if (lexicon().peek(other).place === 2) return true;
  return false;
}
