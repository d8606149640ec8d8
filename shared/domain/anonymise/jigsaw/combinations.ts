import type { Page } from '../layer.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { clauseEnd, rawKey } from './clause.ts';
import { A_PEOPLE, A_TRAIT, factsIn, hasAny, tells } from './facts.ts';
import type { Stretch } from './stretch.ts';
import { EVENT, KIN, OFFICES, PEOPLES, PERSONS, PLAIN_VERBS, RARE, SMALL_PLACE, THINGS, TRAITS } from './vocabulary.ts';

export const RANKS = wordSet(`only first youngest oldest eldest last sole 1st`);
const ARTICLES = wordSet(`the our their his her my a an that this one another`);
const BE = wordSet(
  `is was am are im i'm hes he's shes she's theyre they're we're were be been being as its it's who's whos called literally still also me you`,
);

/** A rank or "one", and behind it somebody: "the only Sikh lad in the year", "the first kid out of our place to". */
export function rankedAt(page: Page, at: number): Stretch | undefined {
  const { tokens, text } = page;
  const rank = tokens[at];
  if (rank === undefined) return undefined;
  const before = tokens[at - 1];
  const isOne = rank.key === 'one' && isTheOne(tokens, at);
  if (!isOne && !RANKS.has(rank.key)) return undefined;
  const isPredicate = isSaidOfSomebody(tokens, before !== undefined && ARTICLES.has(before.key) ? at - 2 : at - 1);
  const head = headBehind(tokens, at) ?? (isPredicate && rank.key === 'only' ? anyHead(tokens, at) : undefined);
  if (head === undefined) return undefined;
  const subjectEnd = clauseEnd(tokens, head, { isPredicate, goesOverCommas: true });
  const words = text.slice(tokens[head]?.end, tokens[subjectEnd]?.end);
  const own = text.slice(rank.end, tokens[head]?.end);
  const tier = tierOf({ page, head, end: subjectEnd, rank: rank.key, own, words });
  if (tier === undefined) return undefined;
  const start = before !== undefined && ARTICLES.has(before.key) ? at - 1 : at;
  return { start, end: subjectEnd, tier };
}

/** "The one Scouser in", "there's one person in this room that's": not "one of", "one day", "one girl said". */
function isTheOne(tokens: readonly Token[], at: number): boolean {
  const before = rawKey(tokens[at - 1] ?? NOTHING);
  const next = tokens[at + 1];
  if (next === undefined || !(before === 'the' || /^(?:there's|theres|is|only|just)$/u.test(before))) return false;
  return PERSONS.has(next.key) || PEOPLES.has(next.key) || TRAITS.has(next.key) || next.shape === 'title';
}

const NOTHING: Pick<Token, 'raw'> & Token = {
  start: 0,
  end: 0,
  kind: 'mark',
  raw: '',
  key: '',
  stemEnd: 0,
  isPossessive: false,
  shape: 'lower',
  entry: { given: 0, word: 0, surname: 0, place: 0 },
  opensSentence: false,
};

/** The noun that a rank belongs to: a person, a people, an office, or "one". */
function headBehind(tokens: readonly Token[], at: number): number | undefined {
  let head: number | undefined;
  for (let next = at + 1; next <= at + 7; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' && token?.kind !== 'number' && token?.raw !== '-') break;
    if (/^(?:the|a|an|my|our|your|me|us|his|her|their|it|not|be)$/u.test(token.key)) return head;
    if (THINGS.has(token.key) && token.key !== 'year') return head === next - 1 ? undefined : head;
    if (
      /^(?:who|that|with|in|to|at|of|on|from|and|is|was|i|we|he|she|they|doing|ever)$/u.test(token.key) &&
      next > at + 1
    ) {
      if (token.key === 'ever') continue;
      return head;
    }
    const single = token.key.replace(/s$/u, '');
    if (
      [PERSONS, OFFICES, KIN].some((set) => set.has(token.key) || set.has(single)) ||
      PEOPLES.has(token.key) ||
      PEOPLES.has(single) ||
      TRAITS.has(token.key)
    )
      head = next;
    else if (/^(?:one|two|three|1|2|3)$/u.test(token.key) && next <= at + 2) head = next;
    else if (token.key === 'year' && next + 1 < tokens.length) head = next + 1;
    else if (token.key === 'member') head = next;
  }
  return head;
}

/** "She's the only special guardian who", "I'm the only gamer with": said of a person, so whatever the noun is, it is one. */
function anyHead(tokens: readonly Token[], at: number): number | undefined {
  const is = tokens[at - 2];
  const isPerson =
    (is !== undefined && /^(?:i'm|im|he's|hes|she's|shes|i|he|she)$/u.test(rawKey(is))) ||
    /^(?:i|he|she)$/u.test(tokens[at - 3]?.key ?? '') ||
    tokens[at - 3]?.kind === 'placeholder';
  if (!isPerson || tokens[at - 1]?.key !== 'the') return undefined;
  const next = tokens.slice(at + 1, at + 7).findIndex(({ key }) => /^(?:who|with|in|on|at|from|that)$/u.test(key));
  const noun = tokens[at + next];
  return next < 1 || noun?.kind !== 'word' || THINGS.has(noun.key) ? undefined : at + next;
}

interface Ranked {
  readonly page: Page;
  readonly head: number;
  readonly end: number;
  readonly rank: string;
  /** From the rank to the noun. */
  readonly own: string;
  /** Behind the noun. */
  readonly words: string;
}

/** Rarely anybody is known by having listened first; by where they are the only one, or by what they have, they are. */
function tierOf({ page, head, end, rank, own, words }: Ranked): 'warn' | 'hint' | undefined {
  const { tokens } = page;
  const next = tokens[head + 1];
  const noun = tokens[head]?.key ?? '';
  const hasTrait =
    PEOPLES.has(noun) || hasAny(page, own, A_PEOPLE) || hasAny(page, own, A_TRAIT) || tells(page, own, RARE);
  const tellsMuch =
    [RARE, EVENT, SMALL_PLACE].some((rarity) => tells(page, words, rarity)) ||
    hasAny(page, words, A_PEOPLE) ||
    hasAny(page, words, A_TRAIT);
  if (/^(?:two|three|2|3)$/u.test(noun) && !hasTrait && !tellsMuch) return undefined;
  if (/^(?:worker|carer|person|teacher|adult|manager|head)$/u.test(noun) && !hasTrait && !tellsMuch && rank !== 'only')
    return undefined;
  if (rank !== 'only' && rank !== 'one' && TRAITS.has(noun)) return undefined;
  const isOne = /^(?:one|person|1|two|people)$/u.test(noun) || noun === 'ones';
  const follows = next === undefined ? '' : rawKey(next);
  if (/^(?:who|that|who's|whos|that's|i|we|you|he|she|they|ever)$/u.test(follows) || /^to$/u.test(follows)) {
    const verb = tokens
      .slice(head + 2, Math.min(head + 7, end + 1))
      .find(
        ({ key, kind }) =>
          kind === 'word' &&
          !/^(?:still|never|always|also|once|now|be|have|been|has|is|was|to|ever|who|a|an|the|not|get|got|also|in|on)$/u.test(
            key,
          ),
      );
    const isPlain = verb === undefined || PLAIN_VERBS.has(verb.key);
    if (tellsMuch || hasTrait) return 'warn';
    if (rank === 'first' || rank === 'last') return isPlain || isOne ? undefined : 'warn';
    return isPlain ? undefined : isOne ? 'hint' : 'warn';
  }
  if (/^(?:in|at|on|from|of|within|round|across|with|out|there|here|doing|left|under)$/u.test(follows)) {
    if (follows === 'of' && !/^(?:us|them|the|our)$/u.test(tokens[head + 2]?.key ?? ''))
      return hasTrait ? 'warn' : undefined;
    if (/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|care$)/u.test(tokens[head + 2]?.key ?? '') && isOne)
      return undefined;
    return rank === 'last' || rank === 'first' ? (hasTrait || tellsMuch ? 'warn' : 'hint') : 'warn';
  }
  if (hasTrait) return 'warn';
  return isOne || rank === 'last' || rank === 'first' ? undefined : 'hint';
}

/** Whether what begins behind this token says who somebody is: "she's …", "I am …", "known as …". */
function isSaidOfSomebody(tokens: readonly Token[], before: number): boolean {
  const token = tokens[before];
  if (token === undefined || token.kind !== 'word') return false;
  return BE.has(rawKey(token)) || BE.has(token.key) || token.isPossessive;
}

export const POINTING = wordSet('the a an that this our one');

/** Somebody of whom so much is told that it can be only one: "the girl who gave the speech in Welsh at the Guildhall". */
export function describedAt(page: Page, at: number): Stretch | undefined {
  const { tokens, text } = page;
  const article = tokens[at];
  if (article?.kind !== 'word' || !POINTING.has(article.key)) return undefined;
  const head = personBehind(tokens, at);
  if (head === undefined) return undefined;
  const isPredicate = isSaidOfSomebody(tokens, at - 1);
  const isThe = /^(?:the|that|our)$/u.test(article.key);
  const last = clauseEnd(tokens, head, { isPredicate, goesOverCommas: true });
  const words = text.slice(article.end, tokens[last]?.end);
  const facts = factsIn(page, words);
  const follows = rawKey(tokens[behindOffice(tokens, head)] ?? NOTHING);
  const isClause =
    (tokens[head]?.key !== 'one' || !/^(?:in|on|from|they|we|you)$/u.test(follows)) &&
    /^(?:who|that|whose|whos|who's|who'd|who've|thats|that's|with|from|in|off|they|you'll|you|we|what|behind|on)$/u.test(
      follows,
    );
  if (tokens[head]?.isPossessive === true) return undefined;
  if (isThe && isClause && facts.isKnown && isSingular(tokens[head])) return { start: at, end: last, tier: 'warn' };
  if (facts.kinds >= 3 || (facts.kinds === 2 && facts.isRare)) return { start: at, end: last, tier: 'warn' };
  if (isThe && isPredicate && isClause && tellsMore(tokens, head)) return { start: at, end: last, tier: 'warn' };
  if (
    facts.kinds === 2 ||
    (isThe &&
      isClause &&
      /^(?:who|that|whose|who'd|who's|whos)$/u.test(follows) &&
      tellsMore(tokens, behindOffice(tokens, head) - 1))
  )
    return { start: at, end: last, tier: 'hint' };
  return isThe && isClause && facts.isRare ? { start: at, end: last, tier: 'warn' } : undefined;
}

/** What follows the person: behind "the deputy head of a small primary" that is "who". */
function behindOffice(tokens: readonly Token[], head: number): number {
  if (tokens[head + 1]?.key !== 'of' || !OFFICES.has(tokens[head]?.key ?? '')) return head + 1;
  const clause = tokens.slice(head + 2, head + 7).findIndex(({ key }) => key === 'who');
  return clause === -1 ? head + 1 : head + 2 + clause;
}

const isSingular = (token: Token | undefined): boolean =>
  token !== undefined && (!token.key.endsWith('s') || /^(?:brothers|sisters|twins|triplets)$/u.test(token.key));

/** "Is deaf, in a wheelchair and from a Traveller family": no noun, and all the more told. */
export function toldOfAt(page: Page, at: number): Stretch | undefined {
  const { tokens, text } = page;
  const token = tokens[at];
  if (token?.kind !== 'word' || !(TRAITS.has(token.key) || PEOPLES.has(token.key)) || !isSaidOfSomebody(tokens, at - 1))
    return undefined;
  let last = clauseEnd(tokens, at, { isPredicate: true, goesOverCommas: true });
  while (
    tokens[last + 1]?.raw === ',' &&
    (TRAITS.has(tokens[last + 2]?.key ?? '') || PEOPLES.has(tokens[last + 2]?.key ?? ''))
  )
    last = clauseEnd(tokens, last + 2, { isPredicate: true, goesOverCommas: true });
  const { kinds, isRare } = factsIn(page, text.slice(token.start, tokens[last]?.end));
  if (kinds < 2) return undefined;
  return { start: at, end: last, tier: kinds > 2 || isRare ? 'warn' : 'hint' };
}

/** The person behind an article, with at most five words of description between them. */
function personBehind(tokens: readonly Token[], at: number): number | undefined {
  let found: number | undefined;
  for (let next = at + 1; next <= at + 6; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' && token?.kind !== 'number' && token?.raw !== '-' && token?.kind !== 'placeholder')
      break;
    if (/^(?:who|that|whose|with|from|in|is|was|said|and|of|to|for|on|at)$/u.test(token.key)) break;
    if (PERSONS.has(token.key) || OFFICES.has(token.key) || (token.key === 'one' && next === at + 1)) found = next;
  }
  return found;
}

/** Behind "who" stands something that not anybody does. */
function tellsMore(tokens: readonly Token[], head: number): boolean {
  const follows = rawKey(tokens[head + 1] ?? NOTHING);
  if (/^(?:with|from|in|on|off|behind)$/u.test(follows)) {
    const next = tokens[head + 2];
    return follows === 'off' || follows === 'with'
      ? next?.key !== 'me'
      : next?.shape === 'title' && next.entry.word < 3;
  }
  const verb = tokens
    .slice(head + 2, head + 7)
    .find(({ key, kind }) => kind === 'word' && !/^(?:was|is|were|has|had|been|just|once|all|also)$/u.test(key));
  return (
    verb !== undefined && !PLAIN_VERBS.has(verb.key) && !/^(?:the|a|my|me|us|it|on|in|not|all|most)$/u.test(verb.key)
  );
}
