import type { FindingTier } from '#shared/model/finding.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { clauseEnd, rawKey } from './clause.ts';
import { ARTICLES, KIN, OFFICES, PERSONS, PLAIN_VERBS } from './vocabulary.ts';

const COPULAS = wordSet(`is was 's are were be used being`);

/** What somebody does for a living, or a life: it says who they are. */
const DOINGS = wordSet(`
works worked teaches taught runs ran owns owned drives drove coaches coached cleans cleaned manages managed fosters fostered preaches preached serves served
presents presented trained trains chairs chaired heads headed bakes baked
`);

const INSTITUTION =
  /^(?:prison|jail|nick|army|navy|raf|marines|police|same|year|school|council|unit|next|other|abroad|office|court|panel|hospice|rehab|parliament)$/u;

/** What is told behind a relative: who or what they are, or what they do. */
export function toldOf(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly tier: FindingTier } | undefined {
  const isOver = tokens[at + 1]?.raw === ',' || tokens[at + 1]?.raw === '(' || tokens[at + 1]?.raw === '-';
  let next = at + (isOver ? 2 : 1);
  if (
    /^(?:her|him|the one|them)$/u.test(tokens[next]?.key ?? '') &&
    /^(?:who|that)$/u.test(tokens[next + 1]?.key ?? '')
  )
    next += 1;
  const word = tokens[next];
  if (word?.kind !== 'word') return undefined;
  const raw = rawKey(word);
  if (/^(?:who|that|whos|who's|who'd|who've|that's|thats|whose|what)$/u.test(raw))
    return clauseOf(tokens, { next, isOver });
  const isBehindIs = tokens[at]?.isPossessive === true || (!isOver && (COPULAS.has(raw) || raw === 'wasnt'));
  if (isBehindIs) {
    // "His twin is at the same home", "her sister is in Year 9".
    const where = tokens[at]?.isPossessive === true ? next : next + 1;
    if (/^(?:in|at)$/u.test(tokens[where]?.key ?? '')) return whereAt(tokens, where);
    let noun = tokens[at]?.isPossessive === true ? next : next + 1;
    while (/^(?:to|be|also|actually|really|now|still|like|literally|only|one|of|been)$/u.test(tokens[noun]?.key ?? ''))
      noun += 1;
    return isSomebody(tokens, noun) ? { end: end(tokens, noun), tier: 'warn' } : undefined;
  }
  if (isOver || raw === 'the')
    return raw === 'the' && isSomebody(tokens, next) ? { end: end(tokens, next), tier: 'warn' } : undefined;
  if (DOINGS.has(raw)) return doingAt(tokens, next);
  if (/^(?:in|at|from|over|back|up|down|out)$/u.test(raw)) return whereAt(tokens, next);
  return undefined;
}

const end = (tokens: readonly Token[], from: number): number =>
  clauseEnd(tokens, from, { isPredicate: true, goesOverCommas: true });

/** "Who's a governor here", "whose salon is": what hardly anybody else does; "who listens" says nothing. */
function clauseOf(
  tokens: readonly Token[],
  { next, isOver }: { readonly next: number; readonly isOver: boolean },
): { readonly end: number; readonly tier: FindingTier } | undefined {
  const last = end(tokens, next);
  const words = tokens.slice(next + 1, last + 1).filter(({ kind }) => kind === 'word');
  const tells = words.some(
    ({ key, shape }, index) =>
      OFFICES.has(key) ||
      DOINGS.has(key) ||
      INSTITUTION.test(key) ||
      (key === 'care' && /^(?:experienced|leaver)$/u.test(words[index + 1]?.key ?? '')) ||
      key === 'care-experienced' ||
      (shape === 'title' && index > 0),
  );
  const verb = words.find(
    ({ key, raw }) =>
      !/^(?:also|is|was|are|were|has|been|once|never|still|always|now|a|an|the|in|for|on|not)$/u.test(key) &&
      raw !== '',
  );
  if (verb === undefined) return undefined;
  if (words.slice(0, 4).some(({ key }) => key === 'not') || verb.kind === 'number' || AGES.test(verb.key))
    return undefined;
  if (tells) return { end: last, tier: 'warn' };
  if (PLAIN_VERBS.has(verb.key)) return undefined;
  return { end: last, tier: isOver ? 'hint' : 'warn' };
}

const AGES = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty)$/u;

/** "The councillor", "a police officer", "the one in the army", "the lad who …": an office, or a person of whom more is told. */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  const article = tokens[at];
  if (article === undefined || !ARTICLES.has(article.key)) return false;
  for (let noun = at + 1; noun <= at + 5; noun += 1) {
    const token = tokens[noun];
    if (token?.kind !== 'word') return false;
    const single = token.key.replace(/s$/u, '');
    if (OFFICES.has(token.key) || OFFICES.has(single) || OFFICE_ENDING.test(token.key)) return true;
    const isOne = token.key === 'one' || PERSONS.has(token.key) || KIN.has(token.key);
    if (isOne && /^(?:worker|officer)$/u.test(tokens[noun + 1]?.key ?? '')) continue;
    if (token.key === 'worker' && noun > at + 1) return true;
    if (isOne && article.key !== 'a') return isToldMore(tokens, noun + 1);
  }
  return false;
}

/** What offices end in that no list holds: "zookeeper", "harbourmaster", "organist". */
const OFFICE_ENDING = /^[a-z]{3,}(?:keeper|master|mistress|maid|ologist|smith|wright|organist|eer)$/u;

/** "The one off the telly", "the lad who was on the front page"; not "the one who listened". */
function isToldMore(tokens: readonly Token[], at: number): boolean {
  const follows = tokens[at];
  if (follows === undefined) return false;
  const raw = rawKey(follows);
  if (/^(?:off|in|on|with|from|you|of)$/u.test(raw)) return true;
  if (!/^(?:who|that|what|wot|whos|who's|who'd|who've|that's|they)$/u.test(raw)) return false;
  const verb = tokens.slice(at + 1, at + 6).find(({ key, kind }) => kind === 'word' && !AUXILIARY.test(key));
  return verb !== undefined && !PLAIN_VERBS.has(verb.key);
}

const AUXILIARY = /^(?:was|is|were|has|had|been|just|once|all|also)$/u;

/** "Works in the office here", "runs the takeaway": where, or what. */
function doingAt(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly tier: FindingTier } | undefined {
  const next = tokens[at + 1];
  if (
    next?.kind !== 'word' ||
    /^(?:out|away|off|late|hard|a|loads|nights?|too|it|with|all|up|to|round|me|us|on)$/u.test(next.key)
  )
    return undefined;
  return { end: clauseEnd(tokens, at, { isPredicate: true }), tier: 'warn' };
}

/** "In Year 7", "in the army", "back in Spain". */
function whereAt(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly tier: FindingTier } | undefined {
  let place = at;
  while (/^(?:in|at|from|over|back|up|down|out|the)$/u.test(tokens[place]?.key ?? '')) place += 1;
  const token = tokens[place];
  if (token?.kind !== 'word') return undefined;
  const isAbroad =
    token.shape === 'title' &&
    token.entry.word < 3 &&
    !/^(?:care|english|maths|art|pe|year|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept\w*|oct\w*|nov\w*|dec\w*|summer|christmas|easter)$/u.test(
      token.key,
    );
  if (!isAbroad && !INSTITUTION.test(token.key)) return undefined;
  const isYear = token.key === 'year' && tokens[place + 1]?.kind !== 'number' && tokens[place + 1]?.shape !== 'title';
  return isYear
    ? undefined
    : { end: clauseEnd(tokens, place, { isPredicate: false }), tier: isAbroad ? 'hint' : 'warn' };
}
