import { fold } from '../text/fold.ts';
import type { Candidate, Page } from '../layer.ts';
import { safeTokens } from '../names/safe-words.ts';
import type { Token } from '../text/tokens.ts';
import { TIME_NAMES } from '../vocabulary/grammar.ts';
import { HARMLESS_CAPITALS } from '../vocabulary/harmless.ts';
import { HONORIFICS, KIN, NOT_NAMES, PERSON_VERBS, ROLES } from '../vocabulary/people.ts';
import { SAFE_PHRASES } from '../vocabulary/sector.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { belongingBefore, kindCalled, type Belonging } from './belonging.ts';
import { GENERIC_WORDS } from './endings.ts';

/** Words with capitals that stand together; both ends are tokens that belong to it. */
interface Run {
  readonly first: number;
  readonly last: number;
}

const LONGEST = 6;
const ORGANISATION: Belonging = { category: 'organisation', replacement: '[organisation]' };

/**
 * Whatever stands with capitals where somebody is, goes, works or comes from, and is no ordinary phrase, no title and no
 * person: "placed with Compass", "counselling through Talking Spaces", "Agency: Northstar", "New Life Pentecostal gave …".
 */
export function runs(page: Page): readonly Candidate[] {
  if (!page.usesCapitals) return [];
  const { tokens } = page;
  const safe = safeTokens(page);
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const run = runAt(tokens, at);
    if (run === undefined) continue;
    at = run.last;
    const candidate = judged(page, run, safe);
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.shape === 'title' || (token.shape === 'upper' && token.raw.length > 2)) &&
  (!NOT_NAMES.has(token.key) || PARTICLES.has(token.key));

function runAt(tokens: readonly Token[], at: number): Run | undefined {
  if (!isCapital(tokens[at]) || tokens[at]?.key === 'the' || NOT_NAMES.has(tokens[at]?.key ?? '')) return undefined;
  if (isCapital(tokens[at - 1]) && tokens[at - 1]?.key !== 'the') return undefined;
  let last = at;
  while (last - at < LONGEST) {
    const token = tokens[last];
    const next = tokens[last + 1];
    if (token === undefined || next === undefined || next.start - token.end !== 1) break;
    if (isCapital(next)) last += 1;
    else if (JOINS.has(next.raw) && isCapital(tokens[last + 2]) && tokens[last + 2]?.start === next.end + 1) last += 2;
    else break;
  }
  return { first: at, last };
}

const JOINS = new Set(['of', 'the', 'and', '&', 'for', 'to', 'on', 'al']);

function judged(page: Page, run: Run, safe: readonly boolean[]): Candidate | undefined {
  const { tokens } = page;
  const trimmed = trimmedRun(tokens, run);
  if (trimmed === undefined) return undefined;
  const { first, last } = trimmed;
  const words = tokens.slice(first, last + 1).filter((token) => isCapital(token));
  if (!isOwn(words, safe, tokens.slice(first, last + 1), first, tokens[first - 1]?.key === 'the')) return undefined;
  const belonging = contextOf(tokens, first, last, words);
  if (belonging === undefined) return undefined;
  // "The Ark" is called so; where the article is not part of the name, it does no harm.
  const start = tokens[tokens[first - 1]?.key === 'the' ? first - 1 : first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const { isSure, category, replacement } = belonging;
  return { start, end, category, replacement, tier: isSure ? 'warn' : 'hint' };
}

/** At the head of a sentence a word of every day has its capital from there. */
function trimmedRun(tokens: readonly Token[], { first, last }: Run): Run | undefined {
  const opener = tokens[first];
  if (opener?.opensSentence !== true) return { first, last };
  // "Rang EDT": what was done, and then with whom.
  if (first < last && opener.entry.given === 0 && PERSON_VERBS.has(opener.key)) return { first: first + 1, last };
  const isLabelled = tokens[first - 1]?.raw === ':' || tokens[first - 1]?.raw === '(';
  if (first === last)
    return isLabelled || (opener.entry.word <= 2 && opener.entry.given < 2) ? { first, last } : undefined;
  if (opener.entry.word === 4 && !isLabelled && !isCapital(tokens[first + 1])) return undefined;
  return { first, last };
}

/** Whether the words are a name of their own: no title of a paper or a post, no sector phrase, no person. */
function isOwn(
  words: readonly Token[],
  safe: readonly boolean[],
  all: readonly Token[],
  first: number,
  hasArticle: boolean,
): boolean {
  const [head] = words;
  const last = words.at(-1);
  if (head === undefined || last === undefined) return false;
  const phrase = fold(all.map(({ raw }) => raw).join(' '));
  if (SAFE_PHRASES.has(phrase) || SAFE_PHRASES.has(phrase.replace(/'s?$/u, ''))) return false;
  if (all.every((token, step) => safe[first + step] === true || JOINS.has(token.raw))) return false;
  if ((isHarmless(last) && !(words.length > 1 && PARTICLES.has(last.key))) || HONORIFICS.has(head.key)) return false;
  if (words.every((word) => isHarmless(word))) return false;
  if (words.length === 1) return isOwnWord(last, hasArticle);
  if (all.some((_, step) => safe[first + step] === true) && words.filter((word) => !isHarmless(word)).length < 3)
    return false;
  return !isPerson(words, all.length);
}

const isHarmless = ({ key, entry }: Token): boolean =>
  HARMLESS_CAPITALS.has(key) ||
  NOT_NAMES.has(key) ||
  KIN.has(key) ||
  ROLES.has(key) ||
  GENERIC_WORDS.has(key) ||
  (TIME_NAMES.has(key) && entry.word > 0);

/** What campaigns and groups end in: "Rise Up", "Speak Out". */
const PARTICLES = new Set(['up', 'out', 'in', 'on', 'off', 'us', 'it', 'here', 'first', 'together']);

/** A single word: known as nobody's name and as no town, because other layers see to those; nobody has an article. */
function isOwnWord({ key, entry, isPossessive }: Token, hasArticle: boolean): boolean {
  if (key.length < 3 || entry.word === 4 || entry.place > 0) return false;
  return isPossessive
    ? entry.given === 0 && !hasArticle
    : hasArticle
      ? entry.word < 3 || entry.given < 3
      : entry.given < 3;
}

/** "Sandra Okoro", "Ruby and Tom": a first name with whatever stands behind it. */
function isPerson(words: readonly Token[], length: number): boolean {
  const [head, next] = words;
  if (head === undefined || next === undefined || head.isPossessive) return false;
  if (head.entry.given >= 2 && head.entry.word < 3 && words.length <= 3) return true;
  return length === 3 && words.length === 2 && head.entry.given >= 2 && next.entry.given >= 2;
}

interface Context extends Belonging {
  readonly isSure: boolean;
}

function contextOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: readonly Token[],
): Context | undefined {
  const isLong = words.length > 1;
  const apposed = apposedTo(tokens, first);
  if (apposed !== undefined) return { ...apposed, isSure: isLong || (words[0]?.entry.word ?? 4) < 3 };
  const at = tokens[first - 1]?.key === 'the' ? first - 1 : first;
  const before = tokens[at - 1];
  const isCommon = words.every(({ entry }) => entry.word >= (isLong ? 3 : 4));
  if (before?.kind === 'word' && PREPOSITIONS.has(before.key)) {
    const belonging = belongingBefore(tokens, at - 1);
    if (belonging !== undefined && (isLong || /^(?:at|with|from|for|by|to|under|into)$/u.test(before.key)))
      return {
        ...belonging,
        isSure: isLong || (!isCommon && ((words[0]?.entry.word ?? 4) < 3 || before.key === 'at')),
      };
    if (isLong) return { ...ORGANISATION, isSure: /^(?:at|through|outside|behind)$/u.test(before.key) && !isCommon };
    if (before.key === 'at' && !isCommon) return { ...ORGANISATION, isSure: at === first };
    return undefined;
  }
  if (isBodyActing(tokens, last, words)) return { ...ORGANISATION, isSure: true };
  // Several capitals in the middle of a sentence are called so, whatever they are.
  return isLong && !isCommon && tokens[first]?.opensSentence === false ? { ...ORGANISATION, isSure: false } : undefined;
}

const PREPOSITIONS = wordSet('at in from to with by into near outside through via for under behind w');

/** "Agency: Northstar", "the church, Redeemed Assembly", "their hostel is Bevan Place", "Advocate (Speak Easy)". */
function apposedTo(tokens: readonly Token[], first: number): Belonging | undefined {
  const mark = tokens[first - 1];
  if (mark === undefined) return undefined;
  if (/^[:,(]$/u.test(mark.raw) || mark.key === 'is' || mark.key === 'called') return kindCalled(tokens[first - 2]);
  return undefined;
}

/** What a body does that a title or a plural does not: "Compass say they have no beds", "Fairways staff rang". */
const BODY_VERBS = wordSet(
  "say want won't wont wouldn't reckon rang sent closed refused offered lost gave charge charged run pay paid turned took shut moved emailed told",
);
const MEMBERS = wordSet('staff lot kids lads girls residents manager handover unit team nights');

/** What stands before "staff" and names no house. */
const ORDINARY_STAFF = wordSet(
  'agency residential waking relief kitchen bank duty day night support school office sleep-in male female extra school hospital senior outreach respite regular temporary permanent care home',
);

function isBodyActing(tokens: readonly Token[], last: number, words: readonly Token[]): boolean {
  const next = tokens[last + 1];
  const token = tokens[last];
  if (
    next?.kind !== 'word' ||
    next.shape !== 'lower' ||
    token === undefined ||
    token.isPossessive ||
    next.start - token.end !== 1
  )
    return false;
  if (words.length > 1) {
    const isThere = BODY_VERBS.has(next.key) || MEMBERS.has(next.key);
    return isThere && !words.every(({ entry }) => entry.word >= 3) && words.every(({ entry }) => entry.given < 2);
  }
  if (ORDINARY_STAFF.has(token.key) || token.entry.given >= 2 || token.entry.word > 2) return false;
  if (MEMBERS.has(next.key)) return true;
  if (tokens[last - 1]?.raw === 'The')
    return /^(?:only|takes|said|says|rang|won't|wont|wouldn't|sent|closed)$/u.test(next.key);
  return !token.key.endsWith('s')
    ? /^(?:say|want|won't|wont|reckon|charge)$/u.test(next.key)
    : /^(?:say|rang|won't|wont)$/u.test(next.key) && token.key.endsWith('ss');
}
