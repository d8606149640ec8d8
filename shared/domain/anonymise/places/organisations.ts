import type { FindingTier } from '#shared/model/finding.ts';
import type { Candidate, Page } from '../layer.ts';
import type { Token } from '../text/tokens.ts';
import { isCalledAfter } from '../names/called-after.ts';
import { isOrdinaryCompound } from '../names/compounds.ts';
import { safeTokens } from '../names/safe-words.ts';
import { ACTIVITIES } from '../vocabulary/activities.ts';
import { PLACE_PREPOSITIONS } from '../vocabulary/grammar.ts';
import { TITLES } from '../vocabulary/harmless.ts';
import { KIN, NOT_NAMES, PERSON_PREPOSITIONS, PERSON_VERBS, ROLES } from '../vocabulary/people.ts';
import { SAFE_PHRASES, SAFE_WORDS } from '../vocabulary/sector.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { beginningAt } from './beginnings.ts';
import { GENERIC_WORDS, kindsOfEnding, NAMING_WORDS, type Ending } from './endings.ts';
import { houseAt } from './houses.ts';

/** How many words an organisation's own name has at most, before the word that says what it is. */
const LONGEST = 4;

/** Schools, homes, councils, hospitals, clubs and others, known by the word that their names end in or begin with. */
export function organisations(page: Page): readonly Candidate[] {
  const safe = safeTokens(page);
  const found: Candidate[] = [];
  for (let at = 0; at < page.tokens.length; at += 1) {
    // "The British Heart Foundation shop", "Dairylea": what is known as a whole is nobody's.
    if (safe[at] === true && page.tokens[at]?.shape === 'title' && isAlone(page, at, safe)) continue;
    const ending = kindsOfEnding(page.tokens, at);
    if (ending !== undefined) {
      const candidate = endingAt(page, at, ending);
      if (candidate !== undefined) found.push(candidate);
    }
    const house = houseAt(page, at);
    if (house !== undefined) found.push(house);
    const prefixed = beginningAt(page, at);
    if (prefixed !== undefined) found.push(prefixed);
  }
  return found;
}

/** Whether no capital stands before it that could make a name of it: "Broadoak Social Care". */
const isAlone = ({ tokens }: Page, at: number, safe: readonly boolean[]): boolean =>
  safe[at - 1] === true || tokens[at - 1]?.kind !== 'word' || tokens[at - 1]?.shape === 'lower';

function endingAt(page: Page, at: number, ending: Ending): Candidate | undefined {
  const { tokens } = page;
  const last = tokens[at + ending.length - 1];
  if (last === undefined) return undefined;
  const isSmallEnding = tokens[at]?.shape === 'lower' || last.shape === 'lower';
  let first = at;
  while (first > 0 && at - first < LONGEST && belongs(tokens, first - 1, ending, at)) first -= 1;
  // "The" belongs to a name ("The Grange"); other small words at its beginning do not.
  while (first < at && (isJoining(tokens[first]) || isSmallGeneric(tokens[first]))) first += 1;
  if (first === at) return alone(page, at, ending);
  const own = tokens.slice(first, at).filter(({ kind }) => kind === 'word');
  const phrase = [...own, ...tokens.slice(at, at + ending.length)].map(({ key }) => key).join(' ');
  if (isSafe(phrase) || isGeneric(own, ending) || isCalledAfter(tokens, at - 1)) return undefined;
  if (ending.needsCapital && isSmallEnding && !own.every((token) => isClearlyOwn(token))) return undefined;
  if (isPlainPlace(tokens, first, own, ending)) return undefined;
  if (last.shape === 'lower' && own.every((token) => isPlainOpening(token))) return undefined;
  const tier = ending.needsCapital && isSmallEnding ? 'warn' : tierOf(own, last, ending);
  if (tier === undefined) return undefined;
  return {
    start: withArticle(tokens, first),
    end: endOfName(furtherEnding(tokens, at + ending.length) ?? last),
    category: ending.category,
    tier,
    replacement: ending.replacement,
  };
}

/** "local primary school", "the Trampoline Park", "The Children's Home Association": words of kind, of trade and of what is done there. */
const isGeneric = (own: readonly Token[], ending: Ending): boolean =>
  own.every(({ key }) => GENERIC_WORDS.has(key)) ||
  (ending.isCommon &&
    own.every(
      ({ key }) =>
        GENERIC_WORDS.has(key) ||
        ACTIVITIES.has(key) ||
        KIN.has(key) ||
        ROLES.has(key) ||
        (ending.needsCapital && TITLES.has(key)),
    ));

/** "Gala bingo", "Kestrel cycles": before a trade in small letters only what has its capital from itself and is no first name. */
const isClearlyOwn = ({ shape, opensSentence, entry, key }: Token): boolean =>
  (shape === 'title' &&
    !opensSentence &&
    entry.word < 3 &&
    entry.given < 3 &&
    !GENERIC_WORDS.has(key) &&
    !SAFE_WORDS.has(key)) ||
  key === 'of';

/** "kestrel house advocacy", "Rowan House School": a name may say twice what kind of place it is. */
function furtherEnding(tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'word' || before === undefined || token.start - before.end !== 1 || before.isPossessive)
    return undefined;
  if (!FURTHER.has(token.key)) return undefined;
  return token;
}

/** "Baby clinic closed", "YP2 home by ten": a word of every day that has its capital from the sentence, or a number for a name. */
const isPlainOpening = ({ key, raw, opensSentence, entry }: Token): boolean =>
  /^yp\d*$/iu.test(raw) ||
  (opensSentence && entry.word >= 3 && entry.surname + entry.place === 0 && !NAMING_WORDS.has(key));

const FURTHER = wordSet(
  'academy school primary college nursery advocacy fostering trust hospital clinic surgery church housing hostel lodge lodges fc project centre club hub gym stables mosque charity solicitors unit',
);

/** "the wetsuit place", "the SEMH place", "a weigh-in clinic": what is done there, behind an article, and no name. */
function isPlainPlace(tokens: readonly Token[], first: number, own: readonly Token[], ending: Ending): boolean {
  if (own.some(({ key }) => isOrdinaryCompound(key))) return true;
  const isArticle = /^(?:the|a|an|this|that|our|my|some|any)$/u.test(tokens[first - 1]?.key ?? '');
  const last = tokens[first + own.length];
  if (!isArticle || last?.shape !== 'lower') return false;
  const isPlace = last.key === 'place' && own.every(({ shape }) => shape !== 'title');
  return (
    isPlace ||
    (ending.isCommon &&
      own.every(
        ({ shape, entry, key }) =>
          shape === 'lower' &&
          entry.surname + entry.place === 0 &&
          !/(?:wood|field|brook|side|dale|view|bank)s?$/u.test(key) &&
          !NAMING_WORDS.has(key),
      ))
  );
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

/** "Bright Horizons Care put …": a common word at the head of a sentence opens a name when more of the name follows and it is no verb. */
const opensName = ({ key }: Token, hasMore: boolean): boolean =>
  hasMore && !PERSON_VERBS.has(key) && !PERSON_PREPOSITIONS.has(key) && !PLACE_PREPOSITIONS.has(key) && !ROLES.has(key);

const isSmallGeneric = (token: Token | undefined): boolean => token?.shape === 'lower' && GENERIC_WORDS.has(token.key);

/** Businesses that go by their owner: "Tommy's gym"; a club or a school of somebody's is one that she goes to. */
const OWNED = wordSet(
  'gym barbers barber cafe café garage chippy takeaway salon kebabs pizza tyres motors autos bakery stables taxis cabs cuts',
);

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
  if (token.isPossessive && at + 1 === end && tokens[end]?.shape === 'lower' && token.key !== 'st')
    return OWNED.has(tokens[end]?.key ?? '') && token.shape === 'title';
  // "The Broadoak Foster Carers Association": not somebody called Foster, and yet part of a name.
  if (token.raw === 'Foster' && !token.opensSentence) return true;
  if (token.kind !== 'word' || NOT_NAMES.has(token.key) || token.key === 'the') return token.key === 'st';
  if (token.key === 'st' || token.key === 'saint') return true;
  if (token.shape === 'title' || token.shape === 'upper')
    return (
      !token.opensSentence || token.entry.word < 4 || GENERIC_WORDS.has(token.key) || opensName(token, at + 1 < end)
    );
  if (token.shape !== 'lower') return false;
  // In small letters only what is no word of every day belongs to a name, and saints.
  const isSaint = tokens[at - 1]?.key === 'st' || tokens[at - 1]?.raw === '.';
  if (isSaint) return true;
  if (token.key === 'after') return false;
  if (GENERIC_WORDS.has(token.key)) return ending.takesSmall || tokens[at - 1]?.shape === 'title';
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
