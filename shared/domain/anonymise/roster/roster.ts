import type { Candidate, Layer, Page } from '../layer.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { nameScore, PROBABLE } from '../names/evidence.ts';
import { isNear } from './near.ts';
import { shortFormsOf } from './nicknames.ts';

/** The first names typed at the start of a workshop, ready for matching. It is never written anywhere. */
export interface Roster {
  readonly layer: Layer;
}

/** So common are these words that a small-letter match needs the name itself, not one like it. */
const COMMON = 4;

/** How much it says for a word of every day that somebody in the room is called so: "it will" is still a verb. */
const KNOWN = 3.5;

/** Makes a matcher for names, their short forms, their initials and near-misspellings, in any case. */
export function createRoster(typed: readonly string[]): Roster {
  const names = typed.map((name) => fold(name.trim())).filter((name) => name.length > 1);
  const words = new Set(names.flatMap((name) => name.split(/[\s-]+/u)).filter((word) => word.length > 1));
  const exact = new Set([...words, ...names, ...[...words].flatMap(shortFormsOf)]);
  const initials = new Set([...words].map((word) => word.charAt(0)));
  const long = [...exact].filter((word) => word.length >= 3);
  const judged = new Map<string, boolean>();

  const isLikeOne = (key: string): boolean => {
    const known = judged.get(key);
    if (known !== undefined) return known;
    const answer = long.some((name) => isNear(name, key));
    judged.set(key, answer);
    return answer;
  };

  const matches = (token: Token, page: Page, at: number): boolean => {
    if (token.kind !== 'word') return false;
    const { key, entry } = token;
    if (token.shape === 'single') return initials.has(key) && isInitial(page, at);
    const forms = token.isPossessive ? [key] : [key, ...withoutEnding(key)];
    if (forms.some((form) => exact.has(form))) return entry.word < COMMON || nameScore(page, at) + KNOWN >= PROBABLE;
    if (entry.word >= COMMON || (entry.word > 0 && token.shape === 'lower')) return false;
    return key.length >= 3 && forms.some(isLikeOne);
  };

  return {
    layer: (page) =>
      page.tokens.flatMap((token, at): readonly Candidate[] =>
        matches(token, page, at)
          ? [{ start: token.start, end: token.stemEnd, category: 'name', tier: 'block', replacement: '[young person]' }]
          : [],
      ),
  };
}

/** "keiras" is Keira's, and "keira-mae" is Keira. */
function withoutEnding(key: string): readonly string[] {
  const parts = key.split('-');
  return [...(key.endsWith('s') ? [key.slice(0, -1)] : []), ...(parts.length > 1 ? parts : [])];
}

/** Whether a single letter stands where a person would: "K said", "with K.", "T's idea". */
function isInitial(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (token === undefined || token.raw === 'I' || token.raw === 'a' || token.raw === 'i') return false;
  if (token.isPossessive) return true;
  const next = page.tokens[at + 1];
  const before = page.tokens[at - 1];
  if (token.raw === 'A') return next?.entry.word === 4 && /^(?:said|says|told|wants|feels)$/u.test(next.key);
  if (/^(?:table|group|year|room|option|section|plan|part|set|class|question|vitamin)$/u.test(before?.key ?? ''))
    return false;
  return /^\p{Lu}$/u.test(token.raw);
}
