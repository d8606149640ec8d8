import type { Candidate, Page } from '../layer.ts';
import { isLikeWord } from '../names/like-names.ts';
import { safeTokens } from '../names/safe-words.ts';
import type { Token } from '../text/tokens.ts';
import { DETERMINERS } from '../vocabulary/grammar.ts';
import { ACTIVITIES } from '../vocabulary/activities.ts';
import { HARMLESS_CAPITALS } from '../vocabulary/harmless.ts';
import { KIN, NOT_NAMES, PERSON_VERBS, ROLES } from '../vocabulary/people.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { belongingBefore } from './belonging.ts';
import { GENERIC_WORDS, kindsOfEnding, NAMING_WORDS } from './endings.ts';

/** Behind these a body that counts has an article, unless it is named: "works at pound bakery", never "works at bakery". */
const BARE_CUES = wordSet('go goes attends at from to for with w by of in outside near into called');

/** Before "to" these go somewhere; before any other "to" stands a verb: "to chase dentist". */
const GOING = wordSet(
  'goes go went going gone moved moving back referred transferred taken took got walk bus taxi lift dropped drove started over up down round',
);

/** Endings that are words of the street first: no name is heard before them in small letters. */
const STREET_WORDS = wordSet(
  'town city girls boys ladies juniors players stars place view court hall home house bank law care services service families sons company media systems solutions infant junior upper high general catholic ce borough council police unit youth',
);

/** Bodies in small letters: a name before what kind of place it is, and no article. */
export function smallBodies(page: Page): readonly Candidate[] {
  const { tokens } = page;
  const found: Candidate[] = [];
  let safe: readonly boolean[] | undefined;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.shape !== 'lower' || token.kind !== 'word') continue;
    const ending = kindsOfEnding(tokens, at);
    if (ending === undefined || (ending.length === 1 && STREET_WORDS.has(token.key))) continue;
    const first = firstOfOwn(tokens, at);
    if (first === at) continue;
    safe ??= safeTokens(page);
    const tier = tierOf(tokens, first, at, safe);
    const last = tokens[at + ending.length - 1];
    if (tier === undefined || last === undefined) continue;
    const start = tokens[first]?.start ?? token.start;
    found.push({ start, end: last.stemEnd, category: ending.category, tier, replacement: ending.replacement });
  }
  return found;
}

/** The words right before the ending, in small letters like it, and at most two. */
function firstOfOwn(tokens: readonly Token[], end: number): number {
  let first = end;
  while (end - first < 2) {
    const token = tokens[first - 1];
    const next = tokens[first];
    if (token?.kind !== 'word' || token.shape !== 'lower' || next === undefined || next.start - token.end !== 1) break;
    if (BARE_CUES.has(token.key) || isFunction(token)) break;
    first -= 1;
  }
  return first;
}

const isFunction = ({ key }: Token): boolean =>
  NOT_NAMES.has(key) ||
  DETERMINERS.has(key) ||
  PERSON_VERBS.has(key) ||
  /^(?:'s|s|and|n|or|my|our|like|about|near|after|then|no|any|some|venue)$/u.test(key);

function tierOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  safe: readonly boolean[],
): 'warn' | 'hint' | undefined {
  const own = tokens.slice(first, end);
  const before = tokens[first - 1];
  const isBare = before === undefined || before.kind !== 'word' || BARE_CUES.has(before.key);
  if (
    own.some((token, step) => safe[first + step] === true || isOrdinary(token)) ||
    own.every(({ key }) => GENERIC_WORDS.has(key))
  )
    return undefined;
  const isUnknown = own.some(
    ({ key, entry }) =>
      entry.word === 0 &&
      key.length > 4 &&
      (entry.given < 2 || entry.surname > 0) &&
      !key.includes('-') &&
      !isLikeWord(key),
  );
  if (isUnknown) return isBare || belongingBefore(tokens, first) !== undefined ? 'warn' : 'hint';
  if (
    own.length === 2 &&
    LANDS.has(own[1]?.key ?? '') &&
    ((own[0]?.entry.word ?? 4) < 3 || NAMING_WORDS.has(own[0]?.key ?? ''))
  )
    return 'warn';
  const isBehindCue =
    before?.kind === 'word' &&
    BARE_CUES.has(before.key) &&
    (before.key !== 'to' || GOING.has(tokens[first - 2]?.key ?? ''));
  if (
    !isBehindCue ||
    own.some(({ key, entry, isPossessive }) => entry.word === 4 && !isPossessive && !GENERIC_WORDS.has(key))
  )
    return undefined;
  return belongingBefore(tokens, first)?.category === 'organisation' && own.some(({ entry }) => entry.word <= 3)
    ? 'warn'
    : 'hint';
}

/** Second words of places of two words: "soar valley", "moss side". */
const LANDS = wordSet(
  'valley vale park hill side green bridge brook moor field wood heath cross bank gate lane road street end common',
);

const isOrdinary = ({ key }: Token): boolean =>
  ACTIVITIES.has(key) || HARMLESS_CAPITALS.has(key) || KIN.has(key) || ROLES.has(key);
