import type { Candidate, Page } from '../layer.ts';
import { isLikeName, isLikeWord } from '../names/like-names.ts';
import { safeTokens } from '../names/safe-words.ts';
import type { Token } from '../text/tokens.ts';
import { NOT_NAMES } from '../vocabulary/people.ts';
import { belongingBefore, kindCalled } from './belonging.ts';

const BEHIND = /^(?:at|from|to|into|goes|attends|lives|called)$/u;
/** What names of houses, schools and the villages that they stand in end in. */
const HOUSE_LIKE =
  /(?:lands|fields?|woods?|brook|side|dale|croft|bank|view|gate|mead|ridge|moors?|lea|leigh|hurst|holme|crest|haven|stead|worth|thorpe|acres|stones)$/u;
const SHORTEST = 6;

/**
 * A word in small letters that no list has, where somebody lives, goes or comes from: "i am at hollybush", "moved me from
 * moorlands", "goes hillcrest". Without an article before it, it is no thing; and it is no word mistyped.
 */
export function unlistedBodies(page: Page): readonly Candidate[] {
  const { tokens } = page;
  const found: Candidate[] = [];
  let safe: readonly boolean[] | undefined;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const called = calledHome(tokens, at);
    if (called !== undefined) found.push(called);
    if (!isUnlisted(token) || token === undefined) continue;
    const before = tokens[at - 1];
    if (before?.kind !== 'word' || !BEHIND.test(before.key)) continue;
    safe ??= safeTokens(page);
    if (safe[at] === true || isLikeWord(token.key) || isLikeName(token.key)) continue;
    const isGoing = /^(?:goes|attends)$/u.test(before.key);
    const belonging = isGoing
      ? ({ category: 'school', replacement: '[school]' } as const)
      : belongingBefore(tokens, at);
    const isThere = isGoing || belonging !== undefined || isSelf(tokens[at - 2]);
    const { category, replacement } = belonging ?? ({ category: 'home', replacement: '[home]' } as const);
    found.push({ start: token.start, end: token.stemEnd, category, tier: isThere ? 'warn' : 'hint', replacement });
  }
  return found;
}

const isSelf = (token: Token | undefined): boolean =>
  /^(?:am|im|i'm|hes|shes|he's|she's|back|over|stuck|staff|kids)$/u.test(token?.key ?? '');

function isUnlisted(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.shape !== 'lower' || token.key.length < SHORTEST) return false;
  const { word, given, place, surname } = token.entry;
  if (word <= 1 && given + place === 0 && HOUSE_LIKE.test(token.key)) return true;
  return (
    word + given + place + surname === 0 &&
    /^[a-z]+$/u.test(token.key) &&
    !NOT_NAMES.has(token.key) &&
    // "Ooooooh" is no house.
    !/(?:ing|ed|ly|ness|ment|tion|s's)$|(.)\1\1/u.test(token.key)
  );
}

/** "my home is called the acorns", "a unit called swift": whatever follows is its name. */
function calledHome(tokens: readonly Token[], at: number): Candidate | undefined {
  const naming = tokens[at]?.key;
  if (naming !== 'called' && naming !== 'named') return undefined;
  const kind = tokens
    .slice(Math.max(0, at - 4), at)
    .map((token) => kindCalled(token))
    .find((each) => each !== undefined);
  const article = tokens[at + 1]?.key === 'the' ? 1 : 0;
  const first = tokens[at + 1];
  const own = tokens[at + 1 + article];
  if (kind === undefined || first === undefined || own?.kind !== 'word' || own.key.length < 4 || NOT_NAMES.has(own.key))
    return undefined;
  if (own.shape === 'lower' && own.entry.word === 4 && article === 0) return undefined;
  return { start: first.start, end: own.stemEnd, category: kind.category, tier: 'warn', replacement: kind.replacement };
}
