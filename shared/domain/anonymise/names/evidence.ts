import type { Page } from '../layer.ts';
import { lexicon, type Entry } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { BELONGINGS, TIME_CUES, TIME_NAMES } from '../vocabulary/grammar.ts';
import { OFFICES, TITLES } from '../vocabulary/harmless.ts';
import { HONORIFICS, KIN, NAMING, NOT_NAMES, PERSON_PREPOSITIONS, PERSON_VERBS, ROLES } from '../vocabulary/people.ts';
import { isOrdinaryCompound, isNumberWord } from './compounds.ts';
import { BEHIND_NAME, CALLED, cuesBefore } from './cues-before.ts';
import { cuesBehind } from './cues-behind.ts';
import { isLikeName } from './like-names.ts';
import { neighbour, writingOf, type Writing } from './writing.ts';

/** From here on a word is a name for sure, probably, possibly. */
export const SURE = 6.5;
export const PROBABLE = 2;
export const POSSIBLE = 0.5;

/** Nothing speaks for a name. */
export const NEVER = -99;

/** How much of a given name a word is; one that nobody lists may be a slip away from a common one, or lack its apostrophe. */
function givenOf(key: string, { given, word, surname }: Entry): number {
  if (given > 0 || word > 0) return given;
  if (key.includes('-')) {
    const [first = '', second = ''] = key.split('-');
    return Math.min(lexicon().lookUp(first).given, lexicon().lookUp(second).given + 1);
  }
  if (key.endsWith('s') && key.length > 4) {
    const stem = lexicon().lookUp(key.slice(0, -1));
    if (stem.given >= 2 && stem.word === 0) return stem.given;
  }
  return surname === 0 && isLikeName(key) ? 2 : 0;
}

/** What the lists alone say of a word as a name. */
function prior({ entry, key, raw }: Token, writing: Writing): number {
  const { word, surname } = entry;
  const given = givenOf(key, entry);
  if (word === 0) {
    const known = given === 3 ? 4 : given === 2 ? 3 : given === 1 ? 1.5 : surname > 0 ? 1 : 0.5;
    if (writing === 'small') return known - (given >= 2 ? 0.5 : given > 0 ? 1 : surname > 0 ? 2 : 3.5);
    if (writing === 'shout') return given >= 2 ? known + 1 : known - 3;
    if (/[^\p{ASCII}]/u.test(raw) && given > 0) return known + 3;
    return writing === 'capital' ? known + 4 : known + (given > 0 ? 1 : 0.5);
  }
  const isName = given >= 2;
  const penalty = isName ? [0, 0.5, 2, 2.75, 3.5][word] : [0, 2.5, 4, 4.5, 5][word];
  const known =
    (given === 3 ? 4 : given === 2 ? 2.5 : given === 1 ? 0.5 : 0) + (surname > 0 ? 0.5 : 0) - (penalty ?? 5);
  if (writing === 'small') return known - (isName ? (word <= 1 ? 0.5 : word === 2 ? 2 : 3) : 5);
  if (writing === 'shout') return known - 2;
  if (writing === 'opening') return known - 0.5;
  return known + (key.length > 2 ? 4 : 2);
}

/** The score of the word at `at` as a person's name, from the lists, its capital and its neighbours. */
export function nameScore(page: Page, at: number): number {
  const token = page.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.key.length < 2 || /\d/u.test(token.raw)) return NEVER;
  if (page.tokens[at - 1]?.kind === 'number' && page.tokens[at - 1]?.end === token.start) return NEVER;
  if (isOrdinaryHere(token, page.tokens[at - 1])) return NEVER;
  const writing = writingOf(page, at);
  const isTime = TIME_NAMES.has(token.key);
  const before = neighbour(page, at, -1);
  if (isTitled(page, at, writing)) return 12;
  if (KIN.has(token.key) || HONORIFICS.has(token.key) || (ROLES.has(token.key) && token.entry.given < 3)) return NEVER;
  if (NOT_NAMES.has(token.key) && !isTime) return NEVER;
  if (isOrdinaryCompound(token.key) || isNumberWord(token.key)) return NEVER;
  if (isOffice(token, before, neighbour(page, at, 1))) return NEVER;
  if (isTitleWord(token, before) || (before?.key === 'team' && token.entry.word > 2)) return NEVER;
  const opensLabel = isTime && writing === 'opening' && page.tokens[at + 1]?.raw === ':';
  const cues = cuesBefore(page, at, writing) + (opensLabel ? 0 : cuesBehind(page, at, writing));
  if (isTime && (cues + pairing(page, at) < 2.5 || (TIME_CUES.has(before?.key ?? '') && before?.key !== 'and')))
    return NEVER;
  // "Ring …", "Ask …", "Moved …": at the start a verb is a verb.
  const isVerb =
    writing === 'opening' &&
    token.entry.given < 3 &&
    (PERSON_VERBS.has(token.key) || PERSON_PREPOSITIONS.has(token.key));
  return prior(ownerOf(token, neighbour(page, at, 1)), writing) + cues + pairing(page, at) - (isVerb ? 3 : 0);
}

/** Only behind one of these can a word of every day in small letters be somebody: "called help", "her name is help". */
const BEFORE_ANYBODY = new Set([...HONORIFICS, ...NAMING, ...BEHIND_NAME, ...CALLED, 'by', '"', "'", '.', '(']);

/** Most words of a text: no other sign could add up to a name for them, so none is looked for. */
const isOrdinaryHere = ({ shape, entry }: Token, before: Token | undefined): boolean =>
  shape === 'lower' &&
  entry.word >= 3 &&
  entry.given === 0 &&
  entry.surname === 0 &&
  !(before !== undefined && BEFORE_ANYBODY.has(before.key));

/** What the neighbours alone say for a person, whatever the lists say of the word. */
export function personCues(page: Page, at: number): number {
  const writing = writingOf(page, at);
  return cuesBefore(page, at, writing) + cuesBehind(page, at, writing);
}

/** "gazs room", "rubys bday": the one who has it, where the apostrophe is missing. */
function ownerOf(token: Token, next: Token | undefined): Token {
  const { key, entry } = token;
  if (key.length < 4 || !key.endsWith('s') || token.isPossessive || entry.given > 0 || entry.word > 1) return token;
  if (next === undefined || !(BELONGINGS.has(next.key) || KIN.has(next.key) || ROLES.has(next.key))) return token;
  const owner = lexicon().lookUp(key.slice(0, -1));
  return owner.given >= 2 && owner.word <= 2 ? { ...token, entry: { ...owner, word: 0 } } : token;
}

/** Two names that are words as well vouch for each other: "Hope and Summer have exams". */
function pairing(page: Page, at: number): number {
  const isOne = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.shape === 'title' && token.entry.given >= 2;
  const { tokens } = page;
  if (!isOne(tokens[at])) return 0;
  for (const step of [-2, 2]) {
    const joint = tokens[at + step / 2];
    const other = tokens[at + step];
    const areMonths = TIME_NAMES.has(other?.key ?? '') && TIME_NAMES.has(tokens[at]?.key ?? '');
    if (joint?.key === 'and' && isOne(other) && !areMonths) return 3;
  }
  return 0;
}

/** "You Said We Did", "the Independent Inquiry": a word of titles, unless it is a family name behind a first name. */
export function isTitleWord({ key, entry }: Token, before: Token | undefined): boolean {
  if (!TITLES.has(key) || entry.given >= 3) return false;
  return before === undefined || before.shape !== 'title' || before.entry.given < 2;
}

/** "The Dean", "our Mayor": a post, unless a further capital makes it somebody. */
function isOffice(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!OFFICES.has(token.key) || before === undefined || token.isPossessive) return false;
  return /^(?:the|our|a|an|this|that|every|any)$/u.test(before.key) && next?.shape !== 'title';
}

/** Titles that are no other word, so that a small letter may follow. */
const CLEAR_TITLES = new Set(['mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'cllr', 'pc']);

function isTitled(page: Page, at: number, writing: Writing): boolean {
  const token = page.tokens[at];
  const dot = page.tokens[at - 1]?.raw === '.' && page.tokens[at]?.opensSentence === false ? 2 : 1;
  const title = page.tokens[at - dot];
  if (token === undefined || title?.kind !== 'word' || !HONORIFICS.has(title.key) || NOT_NAMES.has(token.key))
    return false;
  // "1 cllr. Apologies: lots."
  const { word, given, surname } = token.entry;
  if (dot === 2 && word >= 3 && given + surname === 0) return false;
  if (writing !== 'small') return true;
  if (CLEAR_TITLES.has(title.key)) return !PERSON_VERBS.has(token.key);
  if (title.key !== 'miss' || token.entry.word > 0 || KIN.has(token.key)) return false;
  return !/^(?:i|we|you|they|to|really|do|did|will|he|she|would|still)$/u.test(page.tokens[at - 2]?.key ?? '');
}
