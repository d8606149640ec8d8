import type { Page } from '../layer.ts';
import type { Token } from '../text/tokens.ts';
import { AFFECTIONATE, DETERMINERS, ENDEARMENTS } from '../vocabulary/grammar.ts';
import { HONORIFICS, NAMING, PERSON_PREPOSITIONS } from '../vocabulary/people.ts';
import { isNoWord } from './like-names.ts';
import { isPersonNoun } from './roles.ts';
import { neighbour, type Writing } from './writing.ts';

/** What the words before speak for, or against, a name. */
export function cuesBefore(page: Page, at: number, writing: Writing): number {
  const before = neighbour(page, at, -1);
  if (before === undefined) return cueBehindMark(page, at);
  const further = neighbour(page, at - 1, -1);
  const token = page.tokens[at];
  const isWord = (token?.entry.word ?? 0) > 1;
  const { key } = before;
  if (HONORIFICS.has(key)) return 5;
  if (NAMING.has(key) || (key === 'by' && /^(?:goes|went|go)$/u.test(further?.key ?? '')))
    return isSomebody(page, at) ? 7.5 : 3.5;
  if (BEHIND_NAME.has(key) && (isNameWord(further) || isNameWord(neighbour(page, at - 2, -1)))) return 7;
  if (CALLED.has(key) && /^(?:call|calls|called|name|named)$/u.test(further?.key ?? ''))
    return writing === 'small' ? 5 : 4;
  if (isNameWord(before) && !isWord) return before.isPossessive ? 6 : 3;
  if (key === "i'm" || key === 'im' || (key === 'am' && further?.key === 'i')) return writing === 'small' ? 1 : 3;
  if (isPersonNoun(before)) return writing === 'small' && isWord ? 2.5 : 3;
  if (ENDEARMENTS.has(key)) return isWord ? 0.5 : 1.5;
  if (AFFECTIONATE.has(key)) return isWord ? -3 : 0;
  if (isSelfNamed(page, at, key))
    return /^(?:from|here|again|writing|speaking)$/u.test(page.tokens[at + 1]?.key ?? '') ? 5.5 : 3.5;
  if (writing === 'small' && isAskedAfter(page, at, key)) return 5;
  if (DETERMINERS.has(key)) {
    if (key === 'the' && isFamily(page, at)) return 3;
    if (key === 'a' || key === 'an') return -4;
    if (writing === 'capital') return key === 'another' ? 0 : isWord ? -3.5 : -2.5;
    return isWord || writing === 'small' ? -5 : -2.5;
  }
  if (key === 'and' || key === 'n') return isPersonNoun(further) || further?.key === 'me' ? 2.5 : 0.5;
  if (TOLD.has(key) && writing === 'small') {
    const given = token?.entry.given ?? 0;
    if (isWord) return given === 3 ? 4.25 : 0;
    if (given === 0 && isNoWord(token)) return 5.5;
  }
  if (PERSON_PREPOSITIONS.has(key)) return writing === 'small' && isWord ? 0 : 1;
  return 0;
}

/** Verbs whose object is a person: "told wren", "a text off" aside. */
const TOLD = new Set([
  'told',
  'tell',
  'asked',
  'ask',
  'rang',
  'phoned',
  'text',
  'texted',
  'messaged',
  'msgd',
  'thank',
  'thanks',
  'met',
  'hugged',
  'invited',
]);

/** "its ebony writing this", "hiya its jodes": who writes a message says so at its head. */
function isSelfNamed({ tokens }: Page, at: number, before: string): boolean {
  if (!/^(?:its|it's)$/u.test(before) || (tokens[at]?.entry.given ?? 0) < 2) return false;
  const opener = tokens[at - 2];
  return opener === undefined || opener.kind !== 'word' || /^(?:hi|hiya|hey|hello|yo|oi|ello|heya)$/u.test(opener.key);
}

/** "can grace ring me": behind "can" a name stands before what somebody is to do, where a thing would have an article. */
function isAskedAfter({ tokens }: Page, at: number, before: string): boolean {
  if (!/^(?:can|could|pls|please|let)$/u.test(before) || (tokens[at]?.entry.given ?? 0) < 3) return false;
  return /^(?:ring|come|have|go|get|call|bring|stay|speak|take|join|sit|know|pick|see|text|do|be|share|stop|not)$/u.test(
    tokens[at + 1]?.key ?? '',
  );
}

/** 'goes by "Smokes"', 'known as "Ghost"', 'calls him "Bear"': a single word in quotation marks that somebody is called by. */
function isQuotedName(page: Page, at: number): boolean {
  const { tokens } = page;
  if (!/^["']$/u.test(tokens[at - 1]?.raw ?? '') || !/^["']$/u.test(tokens[at + 1]?.raw ?? '')) return false;
  const [two, one] = [tokens[at - 3]?.key ?? '', tokens[at - 2]?.key ?? ''];
  if (/^(?:him|her|me|them)$/u.test(one)) return /^(?:call|calls|called|nicknamed|christened)$/u.test(two);
  if (one === 'as') return /^(?:known|down|recorded|logged|signs)$/u.test(two) && isPersonAbout(page, at);
  return (
    (one === 'by' && /^(?:goes|went|go)$/u.test(two)) ||
    one === 'signed' ||
    ((one === 'nicknamed' || one === 'aka') && isPersonAbout(page, at))
  );
}

/** Whether it is a person that the words just before speak of. */
function isPersonAbout({ tokens }: Page, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 8), at)
    .some(
      (each) =>
        isPersonNoun(each) || /^(?:he|she|he's|she's|hes|shes|him|her|male|female|i|who|someone)$/u.test(each.key),
    );
}

/** What a mark before the word speaks for. */
function cueBehindMark(page: Page, at: number): number {
  if (isInBracketsBehindRole(page, at)) return 4;
  if (isBehindInitial(page, at)) return 2.5;
  if (!isQuotedName(page, at)) return 0;
  return (page.tokens[at]?.entry.word ?? 0) > 1 ? 7 : 4;
}

/** "Social worker (Hui Min Lau)". */
function isInBracketsBehindRole({ tokens }: Page, at: number): boolean {
  return tokens[at - 1]?.raw === '(' && tokens[at]?.shape === 'title' && isPersonNoun(tokens[at - 2]);
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

const isNameWord = (token: Token | undefined): boolean => token !== undefined && NAME_WORDS.has(token.key);

const NAME_WORDS = new Set(['name', 'names', 'nickname', 'surname']);
export const BEHIND_NAME = new Set(['is', 'was', 'its', "it's", 'now']);
export const CALLED = new Set(['me', 'him', 'her', 'us']);

/** "The Doherty children", "the Khans' house". */
function isFamily(page: Page, at: number): boolean {
  const next = neighbour(page, at, 1);
  return (
    page.tokens[at]?.shape === 'title' &&
    /^(?:children|kids|twins|boys|girls|brothers|sisters|siblings|family|lads)$/u.test(next?.key ?? '')
  );
}
