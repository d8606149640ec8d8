import type { Candidate, Layer, Page } from '../layer.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { isLikeWord } from '../names/like-names.ts';
import { TIME_NAMES } from '../vocabulary/grammar.ts';
import { KIN, NOT_NAMES, PERSON_VERBS } from '../vocabulary/people.ts';
import { SAFE_WORDS } from '../vocabulary/sector.ts';
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
    if (forms.some((form) => exact.has(form)))
      return (
        entry.word < COMMON ||
        nameScore(page, at) + KNOWN >= PROBABLE ||
        isSubject(page, at) ||
        isPaired(page, at, exact)
      );
    if (entry.word >= COMMON || (entry.word > 0 && token.shape === 'lower')) return false;
    return key.length >= 3 && forms.some(isLikeOne);
  };

  return {
    layer: (page) =>
      page.tokens.flatMap((token, at): readonly Candidate[] =>
        matches(token, page, at)
          ? [
              {
                start: token.start,
                end: endOfFullName(page, at),
                category: 'name',
                tier: 'block',
                replacement: '[young person]',
              },
            ]
          : [],
      ),
  };
}

/** What only somebody does, so that "hope could" and "faith was crying" are people when the room has them. */
const DEEDS =
  /^(?:said|says|could|couldn't|couldnt|should|shouldn't|shouldnt|wants|wanted|brought|told|asked|came|went|cried|did|didn't|didnt|got|has|hasn't|hasnt|had|isn't|isnt|wasn't|wasnt|laughed|left|sat|stayed|thinks|thought|drew|wrote|kicked|refused|helped|does|doesn't|doesnt)$/u;

/** Whether a word of every day that is a name of the room stands as the one who does something. */
function isSubject(page: Page, at: number): boolean {
  const before = page.tokens[at - 1];
  const next = page.tokens[at + 1];
  const isHead =
    before?.kind !== 'word' ||
    /^(?:and|n|but|so|because|cos|when|then|if|that|said|says|think|thinks|thought|reckon|told|asked|hope|wish|as)$/u.test(
      before.key,
    );
  if (!isHead || next?.kind !== 'word') return false;
  if (DEEDS.test(next.key)) return true;
  const behind = page.tokens[at + 2];
  return (
    /^(?:was|is)$/u.test(next.key) &&
    !TIME_NAMES.has(page.tokens[at]?.key ?? '') &&
    behind?.kind === 'word' &&
    /^[a-z]{2,}ing$/u.test(behind.key)
  );
}

/** "hope and summer have exams": two names of the room that are words vouch for each other. */
function isPaired({ tokens }: Page, at: number, exact: ReadonlySet<string>): boolean {
  return ([-1, 1] as const).some(
    (step) =>
      /^(?:and|n|&|,|\/)$/u.test(tokens[at + step]?.raw.toLowerCase() ?? '') &&
      exact.has(tokens[at + 2 * step]?.key ?? '') &&
      tokens[at + 2 * step]?.key !== tokens[at]?.key,
  );
}

/** Where a name of the room ends: a family name behind it goes with it, and so does its first letter. */
function endOfFullName({ tokens }: Page, at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  const end = token?.stemEnd ?? 0;
  if (token === undefined || next?.kind !== 'word' || token.isPossessive || next.start - token.end !== 1) return end;
  if (NOT_NAMES.has(next.key) || KIN.has(next.key)) return end;
  const { word, surname, given } = next.entry;
  if (next.shape === 'single') return /^[b-hj-z]$/iu.test(next.raw) && token.entry.word < COMMON ? next.stemEnd : end;
  if (PERSON_VERBS.has(next.key) || SAFE_WORDS.has(next.key)) return end;
  const isFamily = next.key.length > 1 && (word === 0 ? !isLikeWord(next.key) : surname > 0 && word <= 2);
  if (next.shape === 'lower')
    return isFamily && (word > 0 || surname + given > 0 || next.key.length > 3) ? next.stemEnd : end;
  return isFamily || next.shape === 'title' ? next.stemEnd : end;
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
