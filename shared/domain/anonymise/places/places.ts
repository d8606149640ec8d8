import type { Candidate, Page } from '../layer.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { neighbour } from '../names/writing.ts';
import { safeTokens } from '../names/safe-words.ts';
import type { Token } from '../text/tokens.ts';
import { PLACE_PREPOSITIONS } from '../vocabulary/grammar.ts';
import { CLUB_THINGS, CLUB_VERBS } from '../vocabulary/harmless.ts';
import { HONORIFICS, NOT_NAMES } from '../vocabulary/people.ts';

/** Behind these a place is a place even in small letters. */
const PLACE_CUES = new Set([
  'in',
  'near',
  'from',
  'around',
  'outside',
  'to',
  'at',
  'across',
  'over',
  'round',
  'through',
  'via',
]);

/** Towns that are words as well, but hardly ever behind "in" or "from". */
const SMALL_PLACES = new Set([
  'derby',
  'hull',
  'hackney',
  'camden',
  'barking',
  'lincoln',
  'boston',
  'halifax',
  'chester',
  'preston',
  'crewe',
  'kent',
  'brent',
]);

/** Words that follow a place and belong to it: "Rotherham area", "Leeds way". */
const AREA_WORDS = new Set([
  'area',
  'way',
  'council',
  'born',
  'based',
  'office',
  'estate',
  'town',
  'city',
  'centre',
  'borough',
  'lad',
  'lass',
  'team',
]);

/** Towns, villages, boroughs and counties of the lists, and unknown capitals behind "in", "near" or "from". */
export function places(page: Page): readonly Candidate[] {
  const { tokens } = page;
  const keys = tokens.map(({ key }) => key);
  const safe = safeTokens(page);
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    // London is a region, which is nobody's, and a town, which may be.
    if (token.key === 'london' && tokens[at - 1]?.key !== 'of' && !isClub(page, at))
      found.push({ start: token.start, end: token.stemEnd, category: 'place', tier: 'hint' });
    if (safe[at] === true) continue;
    const words = lexicon().placeAt(keys, at);
    if (words > 1 && isPlacePhrase(tokens.slice(at, at + words))) {
      found.push({
        start: token.start,
        end: tokens[at + words - 1]?.stemEnd ?? token.end,
        category: 'place',
        tier: 'warn',
      });
      at += words - 1;
      continue;
    }
    if (isClub(page, at)) continue;
    const tier =
      tierOf(page, at, token) ?? (token.entry.place > 0 && withCountry(tokens, at, safe) > at + 1 ? 'warn' : undefined);
    if (tier !== undefined) {
      const last = withCountry(tokens, at, safe);
      found.push({ start: token.start, end: tokens[last]?.stemEnd ?? token.stemEnd, category: 'place', tier });
    }
  }
  return found;
}

/** "Kingston, Jamaica", "Cheshire East": the country or the quarter belongs to the place. */
function withCountry(tokens: readonly Token[], at: number, safe: readonly boolean[]): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.shape !== 'title' || next === undefined || token.isPossessive) return at;
  if (/^(?:North|South|East|West|Central)$/u.test(next.raw) && next.start - token.end === 1) return at + 1;
  const pair = tokens[at + 2];
  if (/^(?:and|with|&)$/u.test(next.key) && pair !== undefined) {
    if (COUNCIL_PAIRS.has(`${token.key} ${pair.key}`)) return at + 2;
    let last = at + 2;
    while (/^(?:North|South|East|West)$/u.test(tokens[last]?.raw ?? '')) last += 1;
    if (last > at + 2 && tokens[last]?.shape === 'title') return last;
  }
  const country = tokens[at + 2];
  const isCountry = next.raw === ',' && country?.shape === 'title' && safe[at + 2] === true && country.entry.word === 0;
  return isCountry ? at + 2 : at;
}

/** "Bury say the same", "placed by Reading": a town that is a word as well stands for its council when it says, pays or places. */
function isCouncil({ shape, opensSentence }: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (/^(?:say|won't|wont|pay|reckon|want|owe|refuse)$/u.test(next?.key ?? ''))
    return before === undefined || /^(?:and|but|so|because|cos|then|that|if|when)$/u.test(before.key);
  return shape === 'title' && !opensSentence && /^(?:by|under|with|asked|told|chased)$/u.test(before?.key ?? '');
}

/** Councils of two places, which are one: "Brighton and Hove". */
const COUNCIL_PAIRS = new Set([
  'brighton hove',
  'kensington chelsea',
  'hammersmith fulham',
  'barking dagenham',
  'telford wrekin',
  'redcar cleveland',
  'windsor maidenhead',
  'blackburn darwen',
  'nuneaton bedworth',
  'basingstoke deane',
  'hinckley bosworth',
  'oadby wigston',
  'reigate banstead',
  'tonbridge malling',
  'perth kinross',
  'dumfries galloway',
  'rhondda cynon',
]);

/** "a Sunderland shirt", "she supports Leeds": the club and not the town. */
function isClub(page: Page, at: number): boolean {
  return CLUB_THINGS.has(neighbour(page, at, 1)?.key ?? '') || CLUB_VERBS.has(neighbour(page, at, -1)?.key ?? '');
}

/** "test valley" and "high peak" in small letters are words. */
function isPlacePhrase(tokens: readonly Token[]): boolean {
  const isCapital = tokens.every(({ shape, key }) => shape !== 'lower' || key.length <= 4);
  return isCapital ? tokens[0]?.shape !== 'lower' : tokens.some(({ entry }) => entry.word === 0);
}

function tierOf(page: Page, at: number, token: Token): 'warn' | 'hint' | undefined {
  const { given, word, place, surname } = token.entry;
  const isCapital = token.shape === 'title' || (token.shape === 'upper' && token.raw.length > 4);
  if (place === 0 && (!isCapital || token.opensSentence || word > 0 || given > 0)) return undefined;
  const before = neighbour(page, at, -1);
  const next = neighbour(page, at, 1);
  const isBehindCue = PLACE_CUES.has(before?.key ?? '') || (before?.key === 'the' && AREA_WORDS.has(next?.key ?? ''));
  const isMarked = isBehindCue || AREA_WORDS.has(next?.key ?? '');
  if (HONORIFICS.has(before?.key ?? '') || NOT_NAMES.has(token.key)) return undefined;
  if (place === 2 && word > 0 && isCouncil(token, before, next)) return 'warn';
  if (place === 0) return /^(?:in|near|outside|around)$/u.test(before?.key ?? '') ? 'warn' : undefined;
  if (isCapital) {
    if (place === 3) return 'hint';
    if (word >= 3)
      return isMarked && !token.opensSentence && isBehindCue
        ? place === 2 && /^(?:in|near|from)$/u.test(before?.key ?? '')
          ? 'warn'
          : 'hint'
        : undefined;
    if (word > 0 || given === 3) return isMarked && !token.opensSentence ? 'warn' : undefined;
    return place === 2 || isMarked ? 'warn' : 'hint';
  }
  if (token.shape !== 'lower' || place === 3 || given >= 3 || token.key.length < 4) return undefined;
  if (word > 0)
    return place === 2 &&
      (word <= 1 || SMALL_PLACES.has(token.key)) &&
      /^(?:in|near|from|frm)$/u.test(before?.key ?? '')
      ? 'warn'
      : undefined;
  if (place === 2 && surname === 0) return 'warn';
  return PLACE_PREPOSITIONS.has(before?.key ?? '') && isMarked
    ? place === 2 || given === 0
      ? 'warn'
      : 'hint'
    : place === 2
      ? 'hint'
      : undefined;
}
