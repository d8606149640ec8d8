import type { Token } from '../text/tokens.ts';
import { clauseEnd } from './clause.ts';
import type { Stretch } from './stretch.ts';
import { toldOf } from './told.ts';
import { ANYBODY, ARTICLES, CLOSE, DEGREES, KIN, OFFICES, OWN, PERSONS, PLAIN_CLOSE, RARE_KIN } from './vocabulary.ts';

/**
 * The tie to one person that begins, ends or is told at this token. Ties are read from the word for the relative: whose
 * they are stands before it, who they are behind it.
 */
export function relationshipAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const kin = kinOf(token);
  if (kin === undefined) return OFFICES.has(token.key) ? officeIsKin(tokens, at) : undefined;
  const first = degreesBefore(tokens, at);
  const before = tokens[first - 1];
  // "The carers' grandson": the mark behind a plural is a token of its own.
  const owner = before?.raw === "'" && before.start === tokens[first - 2]?.end ? first - 2 : first - 1;
  const whose = tokens[owner];
  const isKin = kin === 'kin' || first < at;
  if (whose !== undefined && touches(whose, tokens[first])) {
    if (OWN.has(whose.key) && isKin) return ownKin(tokens, { start: owner, at });
    const start = possessorBefore(tokens, owner);
    if (start !== undefined) return kinOfSomebody(tokens, { start, possessor: owner, at });
  }
  return theTwin(tokens, { first, at }) ?? kinOfThe(tokens, { first, at }) ?? toldKin(tokens, { first, at });
}

/** "A father who's the vicar", "the grandson, the one off the lifeboat", "Lola's birth mum is the barmaid": whose they are is a name, or nobody's. */
function toldKin(
  tokens: readonly Token[],
  { first, at }: { readonly first: number; readonly at: number },
): Stretch | undefined {
  const before = tokens[first - 1];
  const isArticle = /^(?:an?|the)$/u.test(before?.key ?? '');
  const isName =
    before?.isPossessive === true &&
    (before.shape === 'title' || before.kind === 'placeholder' || before.entry.given >= 2);
  const kin = tokens[at];
  if ((!isArticle && !isName) || kin === undefined || kinOf(kin) !== 'kin') return undefined;
  const told = toldOf(tokens, at);
  if (told?.tier === 'warn') return { start: isArticle ? first - 1 : first, end: told.end, tier: 'warn' };
  return isName && RARE_KIN.has(kin.key) ? { start: first, end: at, tier: 'warn' } : undefined;
}

/** "The twins", "the other twin", "a twin": there are few, whoever's they are. */
function theTwin(
  tokens: readonly Token[],
  { first, at }: { readonly first: number; readonly at: number },
): Stretch | undefined {
  const article = tokens[first - 1];
  if (
    !/^(?:twins?|triplets?|quads)$/u.test(tokens[at]?.key ?? '') ||
    !/^(?:the|both|these|those)$/u.test(article?.key ?? '')
  )
    return undefined;
  return /^(?:rooms?|beds?|towns?|track|needs?|girls|boys)$/u.test(tokens[at + 1]?.key ?? '')
    ? undefined
    : { start: first - 1, end: at, tier: 'warn' };
}

type Near = 'kin' | 'close';

function kinOf(token: Token): Near | undefined {
  const { key } = token;
  const bare = key.includes('-')
    ? key.replace(/^(?:step|half|foster|great|god|ex|grand)-/u, '').replace(/-in-law$/u, '')
    : key;
  const single = bare.endsWith('s') ? bare.slice(0, -1) : bare;
  if (KIN.has(bare) || KIN.has(single)) return 'kin';
  if (CLOSE.has(bare)) return 'close';
  return bare !== key && (CLOSE.has(bare) || OFFICES.has(bare)) ? 'kin' : undefined;
}

/** Where the words begin that say what kind of relative it is: "older half" before "sister". */
function degreesBefore(tokens: readonly Token[], at: number): number {
  let first = at;
  if (/^workers?$/u.test(tokens[at]?.key ?? '') && /^(?:social|support|key|youth)$/u.test(tokens[at - 1]?.key ?? ''))
    first -= 1;
  while (
    first > 0 &&
    at - first < 4 &&
    DEGREES.has(tokens[first - 1]?.key ?? '') &&
    touches(tokens[first - 1], tokens[first])
  )
    first -= 1;
  return first;
}

const touches = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && other !== undefined && other.start - one.end <= 2 && one.kind === 'word';

/** Where somebody begins whose relative is told: "the harbour master's", "my dads new wifes", "Mum's". */
function possessorBefore(tokens: readonly Token[], last: number): number | undefined {
  const owner = tokens[last];
  if (owner === undefined) return undefined;
  const single = owner.key.replace(/s$/u, '');
  const isPlural = owner.isPossessive || owner.key.endsWith('s');
  const isPerson = KIN.has(single) || OFFICES.has(single) || PERSONS.has(single) || CLOSE.has(single);
  const isWorker = /^(?:worker|carer)$/u.test(single.replace(/^(?:ex|foster|key)-/u, ''));
  // "A man's wife" is anybody's; "the lollipop man's" is not.
  const isCalled = /^(?:man|woman|lady)$/u.test(single) && !ARTICLES.has(tokens[last - 1]?.key ?? 'the');
  if (
    !isPlural ||
    (!isCalled && (ANYBODY.has(single) || ANYBODY.has(owner.key))) ||
    (!owner.isPossessive && !isPerson && !isWorker)
  )
    return undefined;
  if (owner.key.startsWith('ex-'))
    return /^(?:the|my|our|his|her|their)$/u.test(tokens[last - 1]?.key ?? '') ? last - 1 : last;
  for (let first = last - 1; first >= 0 && last - first <= 6; first -= 1) {
    const token = tokens[first];
    if (token?.kind !== 'word' || !touches(token, tokens[first + 1])) break;
    if (ARTICLES.has(token.key) && token.key !== 'that')
      return token.key === 'one' && tokens[first + 1]?.key !== 'of' ? undefined : withOffice(tokens, first);
    if (/^(?:is|was|said|and|who|to|with|for|at|in|on|by|from|i|he|she|they)$/u.test(token.key)) break;
  }
  // "Dad's sister", "mum's new partner": whose mum it is goes without saying.
  return KIN.has(single) && !RARE_KIN.has(single) ? last : undefined;
}

/** "The manager of the car wash's brother" begins at the manager. */
function withOffice(tokens: readonly Token[], first: number): number {
  const isOf = tokens[first - 1]?.key === 'of' && OFFICES.has(tokens[first - 2]?.key ?? '');
  return isOf && ARTICLES.has(tokens[first - 3]?.key ?? '') ? first - 3 : first;
}

interface OwnKin {
  readonly start: number;
  readonly at: number;
}

/** "His twin", "my uncle's the imam who …", "her cousin that reads the weather". */
function ownKin(tokens: readonly Token[], { start, at }: OwnKin): Stretch | undefined {
  const told = toldOf(tokens, at);
  if (told?.tier === 'warn') return { start, end: told.end, tier: 'warn' };
  const words = tokens.slice(start, at + 1).map(({ key }) => key);
  const last = words.at(-1) ?? '';
  const isTheirs = /^(?:his|her|their)$/u.test(words[0] ?? '');
  const isRare =
    RARE_KIN.has(last) ||
    words.some((word) => /^(?:half|half-\w+|god-\w+)$/u.test(word) || (word === 'late' && isTheirs));
  if (isRare) return { start, end: at, tier: 'warn' };
  if (told !== undefined) return { start, end: told.end, tier: told.tier };
  const isStep = words.some((word) => word.startsWith('step'));
  return (isTheirs &&
    at - start > 1 &&
    KIN.has(last) &&
    !words.some((word) => /^(?:real|birth|biological|bio|foster|adoptive)$/u.test(word))) ||
    isStep
    ? { start, end: at, tier: 'hint' }
    : undefined;
}

interface KinOfSomebody extends OwnKin {
  readonly possessor: number;
}

/** "The harbour master's sister", "my nan's next-door neighbour", "her old key worker's ex". */
function kinOfSomebody(tokens: readonly Token[], { start, possessor, at }: KinOfSomebody): Stretch | undefined {
  const told = toldOf(tokens, at);
  const kin = tokens[at]?.key ?? '';
  const owner = (tokens[possessor]?.key ?? '').replace(/s$/u, '');
  const isAnyChild = /^(?:boy|girl|lad|lass|kid|child|baby|yp)$/u.test(owner) && !RARE_KIN.has(kin);
  const isPlain = PLAIN_CLOSE.has(kin) || isAnyChild || (PLAIN_CLOSE.has(owner) && !OFFICES.has(owner));
  if (told !== undefined) return { start, end: told.end, tier: 'warn' };
  // "Dad's partner": so it is in many families.
  if (start === possessor && !RARE_KIN.has(kin)) return { start, end: at, tier: 'hint' };
  const behind = tokens[at + 1];
  const isRunning =
    behind !== undefined && /^(?:was|is)$/u.test(behind.key) && (tokens[at + 2]?.key ?? '').endsWith('ing');
  return { start, end: isRunning ? clauseEnd(tokens, at, { isPredicate: true }) : at, tier: isPlain ? 'hint' : 'warn' };
}

/** "The son of the judge", "sister to the lad who …", "the father of one of the lads and the head of highways". */
function kinOfThe(
  tokens: readonly Token[],
  { first, at }: { readonly first: number; readonly at: number },
): Stretch | undefined {
  const of = tokens[at + 1];
  const whose = tokens[at + 2];
  const somebody = tokens[at + 3];
  if (of === undefined || whose === undefined || somebody === undefined || !/^(?:of|to)$/u.test(of.key))
    return undefined;
  if (!/^(?:the|a|an|one|our|my|his|her|another|that|last)$/u.test(whose.key)) return undefined;
  // "The niece of our own fostering panel chair", "the brother of last year's chair".
  const further = tokens.slice(at + 4, at + 8);
  const gap = further.findIndex(({ kind }) => kind !== 'word');
  const isOfOffice = further.slice(0, gap < 0 ? further.length : gap).some(({ key }) => OFFICES.has(key));
  if (ANYBODY.has(somebody.key) && !isOfOffice && !/^(?:who|that|of)$/u.test(tokens[at + 4]?.key ?? ''))
    return undefined;
  const single = somebody.key.replace(/s$/u, '');
  const isPerson =
    somebody.key === 'of' || [PERSONS, OFFICES, KIN].some((set) => set.has(single)) || isOfOffice || single === 'house';
  const kin = tokens[at];
  if (!isPerson || kin === undefined || kinOf(kin) !== 'kin') return undefined;
  const article = tokens[first - 1];
  const start = article !== undefined && /^(?:the|a)$/u.test(article.key) ? first - 1 : first;
  return { start, end: clauseEnd(tokens, at + 2, { isPredicate: true, goesOverCommas: true }), tier: 'warn' };
}

/** "Our head teacher is his foster dad", "the cleaner at our home is his mum's best mate". */
function officeIsKin(tokens: readonly Token[], at: number): Stretch | undefined {
  let start = at;
  while (start > 0 && at - start < 4 && !ARTICLES.has(tokens[start]?.key ?? '')) start -= 1;
  if (!/^(?:the|our|my|his|her)$/u.test(tokens[start]?.key ?? '')) return undefined;
  for (let is = at + 1; is <= at + 6; is += 1) {
    const token = tokens[is];
    if (token?.kind !== 'word') return undefined;
    if (!/^(?:is|was)$/u.test(token.key)) continue;
    let whose = is + 1;
    while (/^(?:also|actually|really|only|one|of|the|now)$/u.test(tokens[whose]?.key ?? '')) whose += 1;
    if (!OWN.has(tokens[whose]?.key ?? '') && !/'s?$/u.test(tokens[whose]?.raw ?? '')) return undefined;
    for (let kin = whose + 1; kin <= whose + 4; kin += 1) {
      const word = tokens[kin];
      if (word?.kind !== 'word') return undefined;
      if (kinOf(word) === 'kin' || word.key === 'carer') return { start, end: kinEnd(tokens, kin), tier: 'warn' };
    }
    return undefined;
  }
  return undefined;
}

/** "His mum's best mate" ends at the mate. */
function kinEnd(tokens: readonly Token[], at: number): number {
  let last = at;
  while (
    tokens[last]?.isPossessive === true ||
    DEGREES.has(tokens[last + 1]?.key ?? '') ||
    CLOSE.has(tokens[last + 1]?.key ?? '')
  ) {
    if (tokens[last + 1]?.kind !== 'word') break;
    last += 1;
  }
  return last;
}
