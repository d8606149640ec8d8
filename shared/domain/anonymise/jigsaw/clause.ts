import type { Token } from '../text/tokens.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** Here another thought begins. */
const PARTING = wordSet(`but so because cos cuz bcos bc coz then or though although unless whereas`);

/** Behind "and" these begin another sentence; other words go on with the same one. */
const SUBJECTS = wordSet(`
i he she we they it you people everyone everybody nobody somebody someone that's thats this there there's now then nothing i'm im he's hes she's shes i've ive
i'd it's its that what when if why how
`);

/** What a sentence says of its subject; behind a subject these end it. */
const FINITE = wordSet(`
is isn't isnt are was wasn't wasnt were weren't has hasn't hasnt had hadn't have haven't does doesn't doesnt did didn't didnt do don't dont can could can't cant will would won't must should might says said asked asks told tells wants
wanted made makes writes wrote rang read get gets got goes went needs needed thinks thought feels felt comes came knows knew sat sits stood looked gave laughed
`);

const RELATIVE = wordSet(`who that which whose whos who's who'd who've thats what`);

/** Behind these "the" begins nothing new. */
const LINKING = wordSet(
  `in at on of to with for from by into off about over under after behind near than as and or the a all both outside inside who that`,
);

/** Whoever was described speaks: the description is over. */
const SPEAKING = wordSet(`says said told tells asks asked wants wanted reckons thinks thought`);

/** Nothing that points at a person is longer, in tokens. */
const LONGEST = 26;

/** How a stretch of words goes on. */
export interface ClauseOptions {
  /** It says who somebody is ("she is the girl who …"), so its verbs are its own. */
  readonly isPredicate: boolean;
  /** A comma does not end it while the description goes on behind it. */
  readonly goesOverCommas?: boolean;
}

/** The last token of what begins at `from`: up to the next mark, or to where another thought begins. */
export function clauseEnd(tokens: readonly Token[], from: number, options: ClauseOptions): number {
  const { isPredicate, goesOverCommas = false } = options;
  let verbs = 0;
  let isRelative = false;
  let relativeAt = from;
  let last = from;
  for (let at = from + 1; at < tokens.length && at - from < LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'break') break;
    const next = tokens[at + 1];
    if (token.kind === 'mark') {
      if (token.raw === ',' && goesOverCommas && next !== undefined && goesOn(next, tokens[at + 2])) continue;
      if (isInner(token, tokens[at - 1], next)) continue;
      break;
    }
    if (PARTING.has(token.key)) break;
    if (token.key === 'and' && next !== undefined && isSubject(next)) break;
    if (RELATIVE.has(rawKey(token))) {
      isRelative = true;
      relativeAt = at;
      // "Who'd been found": the verb of the clause is in the word already.
      if (/'/u.test(token.raw)) verbs += 1;
    }
    // "The first girl the council ever had": a clause begins without a word of its own.
    const before = tokens[at - 1];
    if (
      at > from + 1 &&
      /^(?:the|we|they|you|you'll|he|she|i)$/u.test(token.raw) &&
      before?.kind === 'word' &&
      !LINKING.has(before.key)
    )
      isRelative = true;
    if (!isPredicate && SPEAKING.has(token.key) && at - relativeAt > 2) break;
    if (!isPredicate && FINITE.has(rawKey(token)) && !/^(?:and|to)$/u.test(tokens[at - 1]?.key ?? '')) {
      verbs += 1;
      if (verbs > (isRelative ? 1 : 0) && !RELATIVE.has(rawKey(tokens[at - 1] ?? token))) break;
    }
    last = at;
  }
  return last;
}

/** The word with its ending: the key of "who's" is "who". */
export const rawKey = (token: Token): string => token.raw.toLowerCase();

/** A hyphen, a slash, an "&" or a full stop within a word or an abbreviation. */
function isInner(mark: Token, before: Token | undefined, next: Token | undefined): boolean {
  // "The kids' home": the mark behind a plural.
  if (mark.raw === "'" && before?.end === mark.start && before.key.endsWith('s')) return next?.kind === 'word';
  if (/^[-/&'%+]$/u.test(mark.raw)) return next !== undefined && (mark.raw === '&' || next.start === mark.end);
  return (
    mark.raw === '.' &&
    before !== undefined &&
    next !== undefined &&
    next.start === mark.end &&
    before.end === mark.start
  );
}

/** "And she", "and Sensei": somebody else does something now. */
function isSubject(next: Token): boolean {
  return (
    SUBJECTS.has(rawKey(next)) ||
    next.kind === 'placeholder' ||
    (next.shape === 'title' && next.entry.given > 0) ||
    (next.entry.given >= 2 && next.entry.word < 2)
  );
}

/** Behind a comma the description goes on: "…, who is also", "…, the one with", "…, deaf and". */
function goesOn(next: Token, beyond: Token | undefined): boolean {
  if (next.key === 'and') return beyond !== undefined && /^(?:him|her|with|in|from|has|lives)$/u.test(beyond.key);
  return RELATIVE.has(rawKey(next)) || /^(?:the|with|in|from|a|an|her|him|ex-\w+)$/u.test(rawKey(next));
}
