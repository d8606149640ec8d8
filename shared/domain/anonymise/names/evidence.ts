import type { Page } from '../layer.ts';
import { lexicon, type Entry } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import {
  AFFECTIONATE,
  BELONGINGS,
  BETWEEN_NAME_AND_VERB,
  DETERMINERS,
  ENDEARMENTS,
  QUESTION_SUBJECTS,
  TIME_CUES,
  TIME_NAMES,
} from '../vocabulary/grammar.ts';
import {
  HONORIFICS,
  KIN,
  NAMING,
  NOT_NAMES,
  PERSON_PREPOSITIONS,
  PERSON_VERBS,
  ROLES,
  SPEAKING_VERBS,
} from '../vocabulary/people.ts';
import { isLikeName } from './like-names.ts';
import { isPersonNoun } from './roles.ts';

/** From here on a word is a name for sure, probably, possibly. */
export const SURE = 6.5;
export const PROBABLE = 2;
export const POSSIBLE = 0.5;

/** Nothing speaks for a name. */
export const NEVER = -99;

/** How a word is written, for judging it as a name. */
export type Writing = 'capital' | 'opening' | 'small' | 'shout';

/** How the word at `at` is written: a capital that says something, one that says nothing, a small letter, all capitals. */
export function writingOf(page: Page, at: number): Writing {
  const token = page.tokens[at];
  if (token === undefined || token.shape === 'lower') return 'small';
  if (token.shape === 'upper') return isShoutedLine(page, at) ? 'opening' : 'shout';
  if (token.shape === 'mixed' && token.entry.given === 0 && token.entry.surname === 0) return 'small';
  return token.opensSentence ? 'opening' : 'capital';
}

function isShoutedLine(page: Page, at: number): boolean {
  const next = page.tokens[at + 1];
  const before = page.tokens[at - 1];
  const isLoud = (token: Token | undefined): boolean =>
    token?.kind === 'word' && (token.shape === 'upper' || token.shape === 'single') && token.entry.word >= 2;
  return isLoud(next) || isLoud(before);
}

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
  const writing = writingOf(page, at);
  const isTime = TIME_NAMES.has(token.key);
  const before = neighbour(page, at, -1);
  if (isTitled(page, at, writing)) return 12;
  if (KIN.has(token.key) || HONORIFICS.has(token.key) || (ROLES.has(token.key) && token.entry.given < 3)) return NEVER;
  if (NOT_NAMES.has(token.key) && !isTime) return NEVER;
  const cues = cuesBefore(page, at, writing) + cuesBehind(page, at, writing);
  if (isTime && (cues + pairing(page, at) < 2.5 || (TIME_CUES.has(before?.key ?? '') && before?.key !== 'and')))
    return NEVER;
  // "Ring …", "Ask …", "Moved …": at the start a verb is a verb.
  const isVerb =
    writing === 'opening' &&
    token.entry.given < 3 &&
    (PERSON_VERBS.has(token.key) || PERSON_PREPOSITIONS.has(token.key));
  return prior(token, writing) + cues + pairing(page, at) - (isVerb ? 3 : 0);
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

/** Titles that are no other word, so that a small letter may follow. */
const CLEAR_TITLES = new Set(['mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'cllr', 'pc']);

function isTitled(page: Page, at: number, writing: Writing): boolean {
  const token = page.tokens[at];
  const dot = page.tokens[at - 1]?.raw === '.' && page.tokens[at]?.opensSentence === false ? 2 : 1;
  const title = page.tokens[at - dot];
  if (token === undefined || title?.kind !== 'word' || !HONORIFICS.has(title.key) || NOT_NAMES.has(token.key))
    return false;
  if (writing !== 'small') return true;
  if (CLEAR_TITLES.has(title.key)) return !PERSON_VERBS.has(token.key);
  if (title.key !== 'miss' || token.entry.word > 0 || KIN.has(token.key)) return false;
  return !/^(?:i|we|you|they|to|really|do|did|will|he|she|would|still)$/u.test(page.tokens[at - 2]?.key ?? '');
}

/** The word next to another, unless a mark or a line's end is between. */
export function neighbour(page: Page, at: number, step: -1 | 1): Token | undefined {
  const token = page.tokens[at + step];
  return token?.kind === 'word' ? token : undefined;
}

function cuesBefore(page: Page, at: number, writing: Writing): number {
  const before = neighbour(page, at, -1);
  if (before === undefined) return isBehindInitial(page, at) ? 2.5 : 0;
  const further = neighbour(page, at - 1, -1);
  const token = page.tokens[at];
  const isWord = (token?.entry.word ?? 0) > 1;
  const { key } = before;
  if (HONORIFICS.has(key)) return 5;
  if (NAMING.has(key) || (key === 'by' && /^(?:goes|went|go)$/u.test(further?.key ?? '')))
    return isSomebody(page, at) ? 7.5 : 3.5;
  if (/^(?:is|was|its|it's|now)$/u.test(key) && (isNameWord(further) || isNameWord(neighbour(page, at - 2, -1))))
    return 7;
  if (/^(?:me|him|her|us)$/u.test(key) && /^(?:call|calls|called|name|named)$/u.test(further?.key ?? ''))
    return writing === 'small' ? 5 : 4;
  if (isNameWord(before) && !isWord) return before.isPossessive ? 6 : 3;
  if (key === "i'm" || key === 'im' || (key === 'am' && further?.key === 'i')) return writing === 'small' ? 1 : 3;
  if (isPersonNoun(before)) return writing === 'small' && isWord ? 2.5 : 3;
  if (ENDEARMENTS.has(key)) return isWord ? 0.5 : 1.5;
  if (AFFECTIONATE.has(key)) return isWord ? -3 : 0;
  if (DETERMINERS.has(key)) {
    if (key === 'the' && isFamily(page, at)) return 3;
    if (key === 'a' || key === 'an') return -4;
    if (writing === 'capital') return key === 'another' ? 0 : isWord ? -3.5 : -2.5;
    return isWord || writing === 'small' ? -5 : -2.5;
  }
  if (key === 'and' || key === 'n') return isPersonNoun(further) || further?.key === 'me' ? 2.5 : 0.5;
  if (PERSON_PREPOSITIONS.has(key)) return writing === 'small' && isWord ? 0 : 1;
  return 0;
}

/** "v. rahman": a letter and its full stop before a name. */
function isBehindInitial({ tokens }: Page, at: number): boolean {
  const letter = tokens[at - 2];
  return (
    tokens[at - 1]?.raw === '.' &&
    letter?.shape === 'single' &&
    letter.end === tokens[at - 1]?.start &&
    letter.raw !== 'I'
  );
}

/** Whether the few words before say that it is a person who is called so. */
function isSomebody(page: Page, at: number): boolean {
  const few = page.tokens.slice(Math.max(0, at - 6), at - 1);
  return few.some(
    (each) =>
      isPersonNoun(each) || /^(?:he|she|someone|who|i|everyone|called|goes|him|her|me|hes|shes)$/u.test(each.key),
  );
}

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:name|names|nickname|surname)$/u.test(token.key);

function cuesBehind(page: Page, at: number, writing: Writing): number {
  const token = page.tokens[at];
  const next = neighbour(page, at, 1);
  const mark = page.tokens[at + 1];
  if (token === undefined) return 0;
  const isWord = token.entry.word > 1;
  if (token.isPossessive) {
    if (next === undefined) return 0.5;
    if (KIN.has(next.key) || ROLES.has(next.key)) return isWord ? 2.5 : 3;
    return BELONGINGS.has(next.key) ? (isWord ? 1 : 2) : isWord ? 0 : 1;
  }
  if (mark?.kind === 'mark') {
    const opensLine =
      token.opensSentence && (writing !== 'small' || token.entry.given >= 2) && /^[:=]$/u.test(mark.raw);
    return opensLine ? (isWord ? 2 : 2.5) : 0;
  }
  if (next === undefined) return 0;
  const isSmallWord = writing === 'small' && isWord;
  const beforeIsSubject = !isSmallWord || isBoundary(page, at);
  if (SPEAKING_VERBS.has(next.key)) return beforeIsSubject ? (isSmallWord ? 5 : isWord ? 4 : 3) : 0;
  if (isSmallWord) return isPersonNoun(neighbour(page, at, -1)) && isPast(next) ? 3 : 0;
  if (!AUXILIARIES.has(next.key) && writing === 'opening' && isPast(next)) return isWord ? 3 : 2;
  const verb = BETWEEN_NAME_AND_VERB.has(next.key) ? neighbour(page, at + 1, 1) : next;
  if (verb !== undefined && PERSON_VERBS.has(verb.key)) {
    const isPlainVerb = isWord && writing === 'opening' && QUESTION_SUBJECTS.has(next.key);
    return isPlainVerb ? -1 : writing === 'small' ? 1.5 : isWord ? 1.5 : 2;
  }
  if (isWord && writing === 'opening' && QUESTION_SUBJECTS.has(next.key)) return -3;
  return 0;
}

/** "The Doherty children", "the Khans' house". */
function isFamily(page: Page, at: number): boolean {
  const next = neighbour(page, at, 1);
  return (
    page.tokens[at]?.shape === 'title' &&
    /^(?:children|kids|twins|boys|girls|brothers|sisters|siblings|family|lads)$/u.test(next?.key ?? '')
  );
}

const AUXILIARIES = new Set([
  'is',
  'was',
  'are',
  'were',
  'has',
  'had',
  'can',
  'could',
  'should',
  'might',
  'would',
  'will',
  'did',
  'does',
  'need',
  'needs',
]);

const isPast = ({ key }: Token): boolean =>
  PERSON_VERBS.has(key) || (key.length > 4 && key.endsWith('ed') && key !== 'need');

/** Whether a sentence or clause begins here. */
function isBoundary(page: Page, at: number): boolean {
  const before = page.tokens[at - 1];
  if (before === undefined || before.kind !== 'word') return true;
  return /^(?:and|but|so|because|cos|when|then|as|if|that|while|with|mate|friend|brother|sister|worker|carer|teacher|uncle|auntie|aunty)$/u.test(
    before.key,
  );
}
