import type { FindingCategory, FindingTier } from '#shared/model/finding.ts';
import type { Candidate, Page } from '../layer.ts';
import type { Token } from '../text/tokens.ts';
import { NOT_NAMES } from '../vocabulary/people.ts';
import { SAFE_PHRASES } from '../vocabulary/sector.ts';
import { GENERIC_WORDS, kindsOfEnding, NAMING_WORDS, type Ending } from './endings.ts';

/** How many words an organisation's own name has at most, before the word that says what it is. */
const LONGEST = 4;

/** Schools, homes, councils, hospitals, clubs and others, known by the word that their names end in or begin with. */
export function organisations(page: Page): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < page.tokens.length; at += 1) {
    const ending = kindsOfEnding(page.tokens, at);
    if (ending !== undefined) {
      const candidate = endingAt(page, at, ending);
      if (candidate !== undefined) found.push(candidate);
    }
    const plain = plainHome(page, at);
    if (plain !== undefined) found.push(plain);
    const prefixed = beginningAt(page, at);
    if (prefixed !== undefined) found.push(prefixed);
  }
  return found;
}

function endingAt(page: Page, at: number, ending: Ending): Candidate | undefined {
  const { tokens } = page;
  const last = tokens[at + ending.length - 1];
  if (last === undefined) return undefined;
  if (ending.needsCapital && (tokens[at]?.shape === 'lower' || last.shape === 'lower')) return undefined;
  let first = at;
  while (first > 0 && at - first < LONGEST && belongs(tokens, first - 1, ending, at)) first -= 1;
  // "The" belongs to a name ("The Grange"); other small words at its beginning do not.
  while (first < at && (isJoining(tokens[first]) || isSmallGeneric(tokens[first]))) first += 1;
  if (first === at) return alone(page, at, ending);
  const own = tokens.slice(first, at).filter(({ kind }) => kind === 'word');
  const phrase = [...own, ...tokens.slice(at, at + ending.length)].map(({ key }) => key).join(' ');
  if (isSafe(phrase) || own.every(({ key }) => GENERIC_WORDS.has(key))) return undefined;
  const tier = tierOf(own, last, ending);
  if (tier === undefined) return undefined;
  return {
    start: withArticle(tokens, first),
    end: endOfName(last),
    category: ending.category,
    tier,
    replacement: ending.replacement,
  };
}

/** The "the" before a name goes with it: "the bridge pru", "the Willows". */
function withArticle(tokens: readonly Token[], first: number): number {
  const token = tokens[first];
  const before = tokens[first - 1];
  const isArticle = before?.key === 'the' && token !== undefined && token.start - before.end === 1;
  return (isArticle ? before.start : token?.start) ?? 0;
}

/** "St Mark's" keeps its ending: it is no owner. */
const endOfName = (last: Token): number =>
  /^(?:barbers|builders|families)$/u.test(last.key) ? last.end : last.stemEnd;

const SAFE_KEYS = new Set([...SAFE_PHRASES].map((phrase) => phrase.replaceAll("'s", '')));

const isSafe = (phrase: string): boolean => SAFE_KEYS.has(phrase) || SAFE_KEYS.has(phrase.replace(/^the /u, ''));

/** A name that is only its ending: "at The Lodge", "at the Grange". */
function alone(page: Page, at: number, ending: Ending): Candidate | undefined {
  const token = page.tokens[at];
  const before = page.tokens[at - 1];
  if (token === undefined || ending.category !== 'home' || token.shape !== 'title' || before === undefined)
    return undefined;
  if (token.opensSentence || !/^(?:the|at|called|in|from)$/u.test(before.key) || ending.isCommon) return undefined;
  return { start: token.start, end: token.stemEnd, category: 'home', tier: 'warn', replacement: ending.replacement };
}

/** "The Beeches", "the Willows", "at Number 9", "called The Cabin": a capital where "the" or "number" would have none. */
function plainHome({ tokens }: Page, at: number): Candidate | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return undefined;
  const alone = unlistedHome(tokens, at);
  if (alone !== undefined) return alone;
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
  if (next.shape !== 'title')
    return HOME_PLURALS.has(next.key) && /^(?:at|in|from|to|called|left|near)$/u.test(before)
      ? { start: token.start, end: next.stemEnd, category: 'home', tier: SURE_HOMES.has(next.key) ? 'warn' : 'hint' }
      : undefined;
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

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' '),
);
const IN_A_HOME = new Set(['in', 'at', 'from', 'to', 'on', 'into']);
const SURE_HOMES = new Set(
  'beeches hollies willows elms limes poplars cedars laurels firs oaks chestnuts rowans maples larches sycamores birches grange gables'.split(
    ' ',
  ),
);
const HOME_PLURALS = new Set([
  ...SURE_HOMES,
  ...'pines meadows orchards lodge cottage farmhouse spinney mount'.split(' '),
]);

/** What names of houses end in when nobody lists them: "rosedene", "Stonecroft". */
const HOUSE_ENDING =
  /^[a-z]{3,}(?:dene|croft|lands|lea|holme|haven|view|bank|side|hurst|mead|brook|fields|stones?|dale|garth|acres?|lodge|house|court|crest|mount|ville|thorpe|ridge|ways|wood|woods|trees|gate|garden|gardens|leigh)$/u;

function unlistedHome(tokens: readonly Token[], at: number): Candidate | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.key.length < 7 || !HOUSE_ENDING.test(token.key)) return undefined;
  const { word, given, place } = token.entry;
  if (word > 0 || given > 0 || place > 0 || token.isPossessive) return undefined;
  const isBehind = /^(?:at|in|from|to|called|near|left|miss|and)$/u.test(tokens[at - 1]?.key ?? '');
  return {
    start: token.start,
    end: token.stemEnd,
    category: 'home',
    tier: isBehind || token.shape === 'title' ? 'warn' : 'hint',
  };
}

const isSmallGeneric = (token: Token | undefined): boolean => token?.shape === 'lower' && GENERIC_WORDS.has(token.key);

const JOINING = new Set(['of', 'the', 'and', '&', 'for', "'", 'on', 'upon', 'in', 'at', '.']);

const isJoining = (token: Token | undefined): boolean => token === undefined || JOINING.has(token.raw.toLowerCase());

function belongs(tokens: readonly Token[], at: number, ending: Ending, end: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.start - token.end > 1) return false;
  if (token.raw === '.' && tokens[at - 1]?.key === 'st') return true;
  if (JOINING.has(token.raw.toLowerCase())) {
    const beyond = tokens[at - 1];
    return (
      at + 1 < end &&
      beyond !== undefined &&
      beyond.shape === 'title' &&
      token.raw !== 'The' &&
      token.raw !== 'at' &&
      token.raw !== 'in'
    );
  }
  if (token.isPossessive && at + 1 === end && tokens[end]?.shape === 'lower' && token.key !== 'st') return false;
  if (token.kind !== 'word' || NOT_NAMES.has(token.key) || token.key === 'the') return token.key === 'st';
  if (token.key === 'st' || token.key === 'saint') return true;
  if (token.shape === 'title' || token.shape === 'upper')
    return !(token.opensSentence && token.entry.word === 4 && !GENERIC_WORDS.has(token.key));
  if (token.shape !== 'lower') return false;
  // In small letters only what is no word of every day belongs to a name, and saints.
  const isSaint = tokens[at - 1]?.key === 'st' || tokens[at - 1]?.raw === '.';
  if (isSaint) return true;
  if (GENERIC_WORDS.has(token.key)) return ending.takesSmall;
  const { word, place, given, surname } = token.entry;
  if (word === 0) return ending.takesSmall || place > 0;
  return (
    ending.takesSmall && (NAMING_WORDS.has(token.key) || (!ending.isCommon && word <= 2 && given + surname + place > 0))
  );
}

function tierOf(own: readonly Token[], last: Token, ending: Ending): FindingTier | undefined {
  const named = own.filter(({ key }) => !GENERIC_WORDS.has(key));
  const isCapital = named.every(({ shape }) => shape !== 'lower');
  if (!isCapital) {
    if (named.every(({ entry, key }) => entry.word > 0 && !NAMING_WORDS.has(key)))
      return ending.isCommon ? undefined : 'hint';
    return 'warn';
  }
  if (last.shape !== 'lower' || !ending.isCommon) return 'warn';
  return named.every(({ entry }) => entry.word < 3) && ending.takesSmall ? 'warn' : 'hint';
}

interface Beginning {
  readonly expression: RegExp;
  /** Whether it is one in small letters too: "hmp hindley". */
  readonly takesSmall: boolean;
  readonly category: FindingCategory;
  readonly replacement: string;
}

const BEGINNINGS: readonly Beginning[] = [
  { expression: /^(?:hmp|hmyoi|yoi)$/u, takesSmall: true, category: 'organisation', replacement: '[prison]' },
  { expression: /^(?:stc|sch)$/u, takesSmall: false, category: 'organisation', replacement: '[prison]' },
];

/** "HMP Feltham", "University of Salford", "Borough of Poole", "St Mary's". */
function beginningAt(page: Page, at: number): Candidate | undefined {
  const { tokens } = page;
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const beginning = BEGINNINGS.find(
    ({ expression, takesSmall }) => expression.test(token.key) && (token.shape === 'upper' || takesSmall),
  );
  const isUniversity = /^(?:university|borough|city|bishop|diocese)$/u.test(token.key) && tokens[at + 1]?.key === 'of';
  const isSaint = /^(?:st|saint|ss|our)$/u.test(token.key) && (token.key !== 'our' || tokens[at + 1]?.key === 'lady');
  const from = isUniversity ? at + 2 : tokens[at + 1]?.raw === '.' ? at + 2 : at + 1;
  const own = tokens[from];
  if (
    own?.kind !== 'word' ||
    (beginning?.takesSmall === true && own.shape === 'lower' && (own.entry.word > 2 || own.start - token.end !== 1)) ||
    (!(beginning?.takesSmall === true && own.shape === 'lower') &&
      own.shape !== 'title' &&
      !(isSaint && (own.entry.given > 0 || (own.entry.word === 0 && own.key.endsWith('s')))))
  )
    return undefined;
  const next = tokens[from + 1];
  const last =
    next !== undefined && beginning !== undefined && next.shape === 'title' && next.kind === 'word' ? next : own;
  if (beginning !== undefined) {
    return {
      start: token.start,
      end: last.stemEnd,
      category: beginning.category,
      tier: 'warn',
      replacement: beginning.replacement,
    };
  }
  if (isUniversity) return { start: token.start, end: own.stemEnd, category: 'organisation', tier: 'warn' };
  if (!isSaint || /^(?:george|andrew|david|patrick|nicholas)$/u.test(own.key)) return undefined;
  if (!own.isPossessive && !own.key.endsWith('s')) return undefined;
  return { start: token.start, end: own.end, category: 'school', tier: 'warn', replacement: '[school]' };
}
