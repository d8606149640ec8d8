import type { Page } from '../layer.ts';
import type { Token } from '../text/tokens.ts';
import { BELONGINGS, BETWEEN_NAME_AND_VERB, QUESTION_SUBJECTS } from '../vocabulary/grammar.ts';
import { KIN, NOT_NAMES, PERSON_VERBS, ROLES, SPEAKING_VERBS } from '../vocabulary/people.ts';
import { isNoWord } from './like-names.ts';
import { isPersonNoun } from './roles.ts';
import { neighbour, type Writing } from './writing.ts';

/** What the words behind speak for, or against, a name. */
export function cuesBehind(page: Page, at: number, writing: Writing): number {
  const token = page.tokens[at];
  const next = neighbour(page, at, 1);
  const mark = page.tokens[at + 1];
  if (token === undefined) return 0;
  const isWord = token.entry.word > 1;
  if (token.isPossessive) {
    if (next === undefined) return 0.5;
    if (/^(?:is|isn't|not|got|been|gone|coming|going|back|just|off)$/u.test(next.key)) return isWord ? 0 : 2;
    if (KIN.has(next.key) || ROLES.has(next.key)) return isWord ? 2.5 : 3;
    return BELONGINGS.has(next.key) ? (isWord ? 1 : 2) : isWord ? 0 : 1;
  }
  if (mark?.kind === 'mark') {
    if (writing === 'shout' && isSurnameFirst(page, at)) return 6;
    const opensLine =
      token.opensSentence && (writing !== 'small' || token.entry.given >= 2) && /^[:=]$/u.test(mark.raw);
    return opensLine
      ? isWord
        ? 2
        : 2.5
      : isAgeInBrackets(page, at) && writing !== 'small'
        ? token.entry.given > 0
          ? 3
          : 7
        : 0;
  }
  if (next === undefined) return 0;
  if (writing === 'opening' && opensWithKin(page, at)) return 4;
  const nickname = writing === 'small' ? nicknameCue(page, at, next) : 0;
  if (nickname > 0) return nickname;
  const isSmallWord = writing === 'small' && isWord;
  const beforeIsSubject = !isSmallWord || isBoundary(page, at);
  if (SPEAKING_VERBS.has(next.key)) return beforeIsSubject ? (isSmallWord ? 5 : isWord ? 4 : 3) : 0;
  if (isSmallWord) return isPersonNoun(neighbour(page, at, -1)) && isPast(next) ? 3 : 0;
  if (writing === 'small' && isUnknownSubject(page, at, next)) return 5.5;
  if (!AUXILIARIES.has(next.key) && writing === 'opening' && isPast(next)) return isWord ? 3 : 2;
  const verb = BETWEEN_NAME_AND_VERB.has(next.key) ? neighbour(page, at + 1, 1) : next;
  if (verb !== undefined && PERSON_VERBS.has(verb.key)) {
    const isPlainVerb = isWord && writing === 'opening' && QUESTION_SUBJECTS.has(next.key);
    return isPlainVerb ? -1 : writing === 'small' ? 1.5 : isWord ? 1.5 : 2;
  }
  if (isWord && writing === 'opening' && QUESTION_SUBJECTS.has(next.key)) return -3;
  return 0;
}

/** "LEWIN, Jamal": as registers have it. */
function isSurnameFirst({ tokens }: Page, at: number): boolean {
  const first = tokens[at + 2];
  return tokens[at + 1]?.raw === ',' && first?.shape === 'title' && first.entry.given >= 2 && first.entry.word < 2;
}

/** "zuzia wouldnt eat": no word at all at the head of a clause, before what only people do, and no word mistyped. */
function isUnknownSubject(page: Page, at: number, next: Token): boolean {
  const token = page.tokens[at];
  if (token === undefined || token.key.length < 4 || !/^[a-z]+$/u.test(token.key)) return false;
  const { word, given } = token.entry;
  if (word > 0 || given > 1 || !isBoundary(page, at)) return false;
  const verb = neighbour(page, at + 1, 1);
  const isRefusal = /^(?:wouldnt|wouldn't|wont|won't|cant|can't|didnt|didn't|hasnt|hasn't)$/u.test(next.key);
  const isDeed =
    SPEAKING_VERBS.has(next.key) ||
    (isRefusal && verb !== undefined) ||
    /^(?:pretended|refused|went|got|brought|wants|came|left)$/u.test(next.key);
  return isDeed && isNoWord(token);
}

/** "coops says hes leaving", "princess lost her shoe": an odd word at the head of a clause that says, thinks or has her own. */
function nicknameCue(page: Page, at: number, next: Token): number {
  const token = page.tokens[at];
  if (token === undefined || !isBoundary(page, at) || NOT_NAMES.has(token.key)) return 0;
  const { word, given } = token.entry;
  const own = page.tokens[at + 2]?.key ?? '';
  if (given >= 2 && PERSON_VERBS.has(next.key) && !AUXILIARIES.has(next.key) && /^(?:her|his)$/u.test(own)) return 5.5;
  const isOne = /^(?:says|reckons|thinks|wants|hates|loves|feels)$/u.test(next.key);
  if (!isOne || given > 0 || word === 0 || word > 2) return 0;
  return token.key.endsWith('s') ? (word === 1 ? 9.5 : 11) : word === 1 ? 8.2 : 9.6;
}

/** "Memphis (12)": an age, or what looks like one, in brackets behind a capital. */
function isAgeInBrackets({ tokens }: Page, at: number): boolean {
  const number = tokens[at + 2];
  return (
    tokens[at + 1]?.raw === '(' &&
    /^(?:[1-9]|1\d|2[0-5])(?:yo|yrs|y)?$/u.test(number?.raw ?? '') &&
    tokens[at + 3]?.raw === ')' &&
    tokens[at]?.entry.word !== 4
  );
}

/** "Precious and her brother", "Joy is 9 and …": only a person has kin, or an age, from the first word on. */
function opensWithKin({ tokens }: Page, at: number): boolean {
  const [token, next, second, third] = tokens.slice(at, at + 4);
  if ((token?.entry.given ?? 0) < 2) return false;
  if (next?.key === 'and' || next?.key === 'n')
    return /^(?:his|her|their)$/u.test(second?.key ?? '') && isPersonNoun(third);
  return (
    next?.key === 'is' && second?.kind === 'number' && Number(second.raw) < 26 && !/^(?:%|per)$/u.test(third?.raw ?? '')
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
