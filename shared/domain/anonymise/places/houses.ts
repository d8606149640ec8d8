import type { Candidate, Page } from '../layer.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { belongingBefore } from './belonging.ts';
import { kindsOfEnding, NAMING_WORDS } from './endings.ts';

/** "The Beeches", "the Willows", "at Number 9", "called The Cabin": a capital where "the" or "number" would have none. */
export function houseAt({ tokens }: Page, at: number): Candidate | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return undefined;
  const alone = unlistedHome(tokens, at);
  if (alone !== undefined) return alone;
  const bare = bareHouse(tokens, at);
  if (bare !== undefined) return bare;
  const numbered = numberedHouse(tokens, at);
  if (numbered !== undefined) return numbered;
  if (next === undefined || next.start - token.end > 1) return undefined;
  if (token.opensSentence && !(NAMING_WORDS.has(next.key) && next.key.endsWith('s'))) return undefined;
  const isNumber = next.kind === 'number' || (next.shape === 'title' && NUMBER_WORDS.has(next.key));
  if (token.raw === 'Number' && isNumber) return { start: token.start, end: next.end, category: 'home', tier: 'warn' };
  if (
    token.key === 'unit' &&
    isNumber &&
    IN_A_HOME.has(tokens[at - 1]?.key ?? '') &&
    !/^(?:of|in|on)$/u.test(tokens[at + 2]?.key ?? '')
  )
    return { start: token.start, end: next.end, category: 'home', tier: token.shape === 'title' ? 'warn' : 'hint' };
  if (token.key !== 'the' || next.kind !== 'word') return undefined;
  const before = tokens[at - 1]?.key ?? '';
  if (next.shape !== 'title') return smallHouse(tokens, at, next);
  const isBehind = /^(?:at|in|from|to|into|then|and|called|near|left|of)$/u.test(before);
  if (token.raw === 'the' && isBehind && HOME_PLURALS.has(next.key) && tokens[at + 2]?.shape !== 'title')
    return { start: token.start, end: next.stemEnd, category: 'home', tier: 'warn' };
  const isNature = NAMING_WORDS.has(next.key) || HOME_PLURALS.has(next.key);
  const isPlural = next.key.endsWith('s') && (isNature || next.entry.word <= 2);
  if (isPlural && (token.raw === 'The' ? next.entry.word < 4 : isNature) && tokens[at + 2]?.shape !== 'title')
    return { start: token.start, end: next.stemEnd, category: 'home', tier: 'warn' };
  // A single capital behind "The" within a sentence, where somebody is, lives or was: "called The Cabin".
  const isThere = /^(?:at|called|in|from|to|left|it)$/u.test(before);
  return token.raw === 'The' && !token.opensSentence && isThere && next.entry.word < 4
    ? {
        start: token.start,
        end: next.stemEnd,
        category: 'home',
        tier: before === 'called' || before === 'at' ? 'warn' : 'hint',
      }
    : undefined;
}

/** "moved from the mount", "back at the laurels": a house by its trees or its walls, where somebody lives, moves or stays. */
function smallHouse(tokens: readonly Token[], at: number, next: Token): Candidate | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  const isSure = SURE_HOMES.has(next.key);
  if (token === undefined || (!isSure && !HOUSE_NOUNS.has(next.key))) return undefined;
  if (tokens[at + 2]?.kind === 'word' && kindsOfEnding(tokens, at + 2) !== undefined) return undefined;
  const isThere = before?.kind === 'word' && /^(?:at|in|from|to|into|called|left|near)$/u.test(before.key);
  const isTold =
    before !== undefined && (before.kind !== 'word' || /^(?:then|and|miss|hate|love|at)$/u.test(before.key));
  if (!isThere && !(isSure && isTold)) return undefined;
  const livesThere =
    isThere &&
    (before.key === 'called' || belongingBefore(tokens, at)?.category === 'home' || tokens[at - 2]?.key === 'back');
  return { start: token.start, end: next.stemEnd, category: 'home', tier: isSure || livesThere ? 'warn' : 'hint' };
}

/** "respite at sunflowers", "back at willows": trees and flowers have no article only as a name. */
function bareHouse(tokens: readonly Token[], at: number): Candidate | undefined {
  const token = tokens[at];
  if (
    token?.shape !== 'lower' ||
    !HOME_PLURALS.has(token.key) ||
    !/^(?:at|from|to|into)$/u.test(tokens[at - 1]?.key ?? '')
  )
    return undefined;
  const livesThere = belongingBefore(tokens, at - 1)?.category === 'home' || tokens[at - 2]?.key === 'back';
  return livesThere ? { start: token.start, end: token.stemEnd, category: 'home', tier: 'warn' } : undefined;
}

/** "number 12", "back at 14 lodge": a house by its number, where somebody lives, moves or stays. */
function numberedHouse(tokens: readonly Token[], at: number): Candidate | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || (token.raw !== 'number' && token.kind !== 'number'))
    return undefined;
  const before = tokens[at - 1];
  if (!/^(?:at|from|to|in|into|of|and)$/u.test(before?.key ?? '')) return undefined;
  const isNumbered =
    token.raw === 'number' &&
    /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u.test(next.key);
  const isLodge = /^\d{1,3}$/u.test(token.raw) && /^(?:lodge|house|grange|villa|cottage|manor)$/u.test(next.key);
  if (
    !isLodge &&
    !(isNumbered && (belongingBefore(tokens, at - 1)?.category === 'home' || tokens[at - 2]?.key === 'back'))
  )
    return undefined;
  return { start: token.start, end: next.stemEnd, category: 'home', tier: 'warn' };
}

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' '),
);
const IN_A_HOME = new Set(['in', 'at', 'from', 'to', 'on', 'into']);
const SURE_HOMES = new Set(
  'beeches hollies willows elms limes poplars cedars laurels firs oaks chestnuts rowans maples larches sycamores birches grange gables'.split(
    ' ',
  ),
);
const HOUSE_NOUNS = wordSet(`
pines meadows orchards lodge cottage farmhouse spinney mount knoll nook coppice copse dell glen hollow croft hermitage haven manse priory abbey mews nest grange towers barn granary smithy forge mill
paddock paddocks hawthorns brambles heathers ferns hazels lindens acacias conifers lawns turrets gatehouse lighthouse toft aspens sunflowers bluebells primroses lilacs lavenders magnolias
willow oaklands woodlands uplands highlands moorings anchorage crossways gateway beacon retreat rectory vicarage oasthouse oaktree
`);
const HOME_PLURALS = new Set([...SURE_HOMES, ...HOUSE_NOUNS]);

/** What names of houses end in when nobody lists them: "rosedene", "Stonecroft". */
const HOUSE_ENDING =
  /^[a-z]{3,}(?:dene|croft|lands|lea|holme|haven|view|bank|side|hurst|mead|brook|fields|stones?|dale|garth|acres?|lodge|house|court|crest|mount|ville|thorpe|ridge|ways|wood|woods|trees|gate|garden|gardens|leigh)$/u;

function unlistedHome(tokens: readonly Token[], at: number): Candidate | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.key.length < 7) return undefined;
  const { word, given, place } = token.entry;
  if (word > 0 || given > 0 || place > 0 || token.isPossessive || !HOUSE_ENDING.test(token.key)) return undefined;
  const isBehind = /^(?:at|in|from|to|called|near|left|miss|and)$/u.test(tokens[at - 1]?.key ?? '');
  return {
    start: token.start,
    end: token.stemEnd,
    category: 'home',
    tier: isBehind || token.shape === 'title' ? 'warn' : 'hint',
  };
}
