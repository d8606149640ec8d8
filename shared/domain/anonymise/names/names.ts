import type { FindingTier } from '#shared/model/finding.ts';
import type { Candidate, Page } from '../layer.ts';
import type { Token } from '../text/tokens.ts';
import { PLACE_PREPOSITIONS, TIME_NAMES } from '../vocabulary/grammar.ts';
import { CLUB_THINGS, CLUB_VERBS } from '../vocabulary/harmless.ts';
import { KIN, NOT_NAMES, PERSON_VERBS, ROLES } from '../vocabulary/people.ts';
import { nameScore, NEVER, personCues, POSSIBLE, PROBABLE, SURE } from './evidence.ts';
import { replacementBehind } from './roles.ts';
import { safeTokens } from './safe-words.ts';
import { writingOf } from './writing.ts';

/** Names of people, from the lists, the capital and what stands around. */
export function names(page: Page): readonly Candidate[] {
  const scores = scoresOf(page);
  const found: Candidate[] = [];
  for (let at = 0; at < page.tokens.length; at += 1) {
    const score = scores[at] ?? NEVER;
    if (score < POSSIBLE) continue;
    const last = lastOfName(page, at, scores);
    const best = Math.max(...scores.slice(at, last + 1)) + (last > at ? 1.5 : 0);
    found.push(candidate(page, withInitials(page, at), last, tierOf(best)));
    at = last;
  }
  return found;
}

function tierOf(score: number): FindingTier {
  return score >= SURE ? 'block' : score >= PROBABLE ? 'warn' : 'hint';
}

/** A town before what is worn at a match is its club. */
const isClub = (page: Page, at: number): boolean =>
  (page.tokens[at]?.entry.place ?? 0) === 2 &&
  (CLUB_THINGS.has(page.tokens[at + 1]?.key ?? '') || CLUB_VERBS.has(page.tokens[at - 1]?.key ?? ''));

/** Scores on their own, and again beside names that are sure: "Keira and Grace", "Keira … keira". */
function scoresOf(page: Page): readonly number[] {
  const { tokens } = page;
  const safe = safeTokens(page);
  const alone = tokens.map((_, at) =>
    isClub(page, at) ? NEVER : safe[at] === true ? safeScore(page, at, safe) : nameScore(page, at),
  );
  const sure = new Set(tokens.filter((_, at) => (alone[at] ?? NEVER) >= SURE).map(({ key }) => key));
  return alone.map((score, at) => {
    const token = tokens[at];
    if (token === undefined || score === NEVER) return score;
    return score + beside(page, alone, at) + again(page, at, token, sure);
  });
}

/**
 * A safe word is a name all the same behind an honorific that is not part of what is safe ("Mr King", but not "Dr Pepper"),
 * and where it is a first name as well and something beside it speaks for somebody: "India said no".
 */
function safeScore(page: Page, at: number, safe: readonly boolean[]): number {
  const score = safe[at - 1] === true ? NEVER : nameScore(page, at);
  if (score >= 12) return score;
  const token = page.tokens[at];
  const isFirstName = token?.shape === 'title' && token.entry.given >= 2 && safe[at + 1] !== true;
  return isFirstName && score > NEVER && personCues(page, at) >= 2 ? PROBABLE : NEVER;
}

function again(page: Page, at: number, token: Token, sure: ReadonlySet<string>): number {
  if (!sure.has(token.key)) return 0;
  const writing = writingOf(page, at);
  if (writing === 'small') return token.entry.word === 0 ? 2.5 : 0;
  return 2.5;
}

/** A list of names vouches for its members. */
function beside(page: Page, scores: readonly number[], at: number): number {
  const { tokens } = page;
  const joins = (token: Token | undefined): boolean =>
    token !== undefined &&
    (/^[,/&+]$/u.test(token.raw) || token.key === 'and' || token.key === 'or' || token.key === 'n');
  let best = 0;
  for (const step of [-1, 1]) {
    let other = at + step;
    if (!joins(tokens[other])) continue;
    other += step;
    if (joins(tokens[other])) other += step;
    if (TIME_NAMES.has(tokens[at]?.key ?? '') && TIME_NAMES.has(tokens[other]?.key ?? '')) continue;
    if ((scores[other] ?? NEVER) >= PROBABLE) best = Math.max(best, (scores[other] ?? 0) >= SURE ? 2 : 1.5);
  }
  const isSmallWord = writingOf(page, at) === 'small' && (tokens[at]?.entry.word ?? 0) >= 3;
  return isSmallWord ? 0 : best;
}

const PARTICLES = new Set([
  'de',
  'la',
  'van',
  'der',
  'von',
  'bin',
  'ibn',
  'al',
  'el',
  'du',
  'da',
  'dos',
  'ben',
  'ul',
  'st',
]);

/** "D. Osei", "v. rahman", "J K Okoro": the letters before belong to the name. */
function withInitials({ tokens }: Page, at: number): number {
  let first = at;
  for (let count = 0; count < 2; count += 1) {
    const dot = tokens[first - 1]?.raw === '.' ? 1 : 0;
    const letter = tokens[first - 1 - dot];
    const isLetter =
      letter?.kind === 'word' && letter.shape === 'single' && (dot === 1 || /^[B-HJ-Z]$/u.test(letter.raw));
    if (!isLetter || (letter.raw === 'I' && dot === 0) || (tokens[first]?.start ?? 0) - letter.end > 2) break;
    first = first - 1 - dot;
  }
  return first;
}

/** Takes in what belongs to the name: further names, an initial, a family name. */
function lastOfName(page: Page, from: number, scores: readonly number[]): number {
  const { tokens } = page;
  const isSmall = writingOf(page, from) === 'small';
  let last = from;
  while (!(tokens[last]?.isPossessive ?? true)) {
    const next = tokens[last + 1];
    if (next === undefined || next.start - (tokens[last]?.end ?? 0) > 2) break;
    if (next.raw === '.' && tokens[last]?.shape === 'single' && last > from) {
      const behind = tokens[last + 2];
      if (behind === undefined || !isPart(behind, isSmall, scores[last + 2])) break;
      last += 2;
      continue;
    }
    if ((PARTICLES.has(next.key) || isSyllable(next, scores[last + 2])) && tokens[last + 2]?.shape === 'title') {
      last += 2;
      continue;
    }
    if (!isPart(next, isSmall, scores[last + 1])) break;
    last += 1;
  }
  return last;
}

/** "Hui Min Lau": a short word with a capital between two names is the middle of one. */
const isSyllable = ({ key, shape, opensSentence }: Token, scoreBehind = NEVER): boolean =>
  shape === 'title' && !opensSentence && key.length <= 4 && NOT_NAMES.has(key) && scoreBehind >= POSSIBLE;

/** Second halves of double names: "ellie mae", "tommy lee". */
const SECOND_NAMES = new Set('mae lee leigh rae louise anne marie jane jo lou jay mc mac'.split(' '));

function isPart(token: Token, isSmall: boolean, score = NEVER): boolean {
  if (token.kind !== 'word') return false;
  if (isSmall && SECOND_NAMES.has(token.key) && token.shape === 'lower') return true;
  if (token.shape === 'single')
    return /^[A-HJ-Z]$/u.test(token.raw) || (isSmall && /^[b-hj-mo-tv-z]$/u.test(token.raw));
  if (NOT_NAMES.has(token.key) || KIN.has(token.key) || ROLES.has(token.key)) return false;
  if (token.shape === 'lower') {
    const { given, surname, word } = token.entry;
    return isSmall && word === 0 && (given > 0 || surname > 0) && !PERSON_VERBS.has(token.key);
  }
  if (token.shape === 'upper' && token.entry.word >= 2) return false;
  if (token.opensSentence || /\d/u.test(token.raw)) return false;
  return score > NEVER && !(token.entry.word >= 4 && token.entry.given === 0 && token.entry.surname === 0);
}

/** Towns and endings that only places have. */
const PLACE_ENDING =
  /(?:ton|ham|ford|bury|ley|wick|borough|field|worth|mouth|pool|shire|stoke|thorpe|chester|dale|hurst|bourne|gate)$/u;

function candidate(page: Page, from: number, last: number, tier: FindingTier): Candidate {
  const { tokens } = page;
  const first = tokens[from];
  const end = tokens[last];
  const start = first?.start ?? 0;
  const before = tokens.slice(Math.max(0, from - 2), from).filter(({ kind }) => kind === 'word');
  const { given = 0, place = 0 } = first?.entry ?? {};
  const isBehindPlaceWord = PLACE_PREPOSITIONS.has(before.at(-1)?.key ?? '');
  const looksLikePlace = place > 0 || PLACE_ENDING.test(first?.key ?? '');
  if (tier !== 'block' && ((given < 2 && looksLikePlace) || (isBehindPlaceWord && given < 1))) {
    return { start, end: end?.stemEnd ?? start, category: 'place', tier };
  }
  return { start, end: end?.stemEnd ?? start, category: 'name', tier, replacement: replacementBehind(before) };
}
