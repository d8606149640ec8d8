import type { Page } from '../layer.ts';
import type { Token } from '../text/tokens.ts';
import { NUMBERED } from '../vocabulary/grammar.ts';
import { PERSON_VERBS } from '../vocabulary/people.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { neighbour } from './writing.ts';
import { isKnownPair } from './known-pairs.ts';

/** What the one does of whom a log writes: "KB settled 23:10", "TJ asleep on checks". */
const LOGGED = wordSet(`
settled awake asleep refused declined returned absconded awol presented appeared requested accepted given had ate slept woke up down out back home went came left stayed remained
counted signed witnessed checked informed advised updated spoke said says asked told reported stated disclosed wants wanted feels felt was is has attended engaged arrived
collected dropped took made completed off on upset tearful calm quiet angry unsettled dysregulated escorted supported restrained
`);

/** What stands before the one who did it: "signed KB", "handed to PD", "supervision with GH". */
const LOGGED_BY = wordSet(
  'by with w signed counted witnessed initialled checked staff per from to via cc handed told asked rang',
);

/** Whether two capitals stand as those of somebody in a log: as the subject of what is done, as its doer, or beside others. */
export function isAtWork(page: Page, at: number): boolean {
  const { tokens } = page;
  const token = tokens[at];
  const next = neighbour(page, at, 1);
  const before = neighbour(page, at, -1);
  const isSpacedNext = next !== undefined && next.start - (token?.end ?? 0) === 1;
  if (token?.opensSentence === true && isSpacedNext && next.shape === 'lower' && LOGGED.has(next.key)) return true;
  // "RB MFH 22.10", "- DM → still with nan": missing from home, or the next stage of a row of arrows.
  if (token?.opensSentence === true && (next?.raw === 'MFH' || tokens[at + 1]?.raw === '→')) return true;
  if (before?.shape === 'lower' && LOGGED_BY.has(before.key) && isEnd(tokens[at + 1])) return true;
  return isInList(tokens, at);
}

const isEnd = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'break' ||
  token.kind === 'number' ||
  /^[.,;/&)]$/u.test(token.raw) ||
  /^(?:at|on|and|moved)$/u.test(token.key);

/** "SH/AO", "LM, RW" behind "staff" or a colon: two pairs that both are no known letters. */
function isInList(tokens: readonly Token[], at: number): boolean {
  const isOther = (token: Token | undefined): boolean =>
    token !== undefined && /^\p{Lu}{2}$/u.test(token.raw) && !isKnownPair(token, true);
  const isPartner = (step: -1 | 1): boolean =>
    /^[/,&+]$/u.test(tokens[at + step]?.raw ?? '') && isOther(tokens[at + 2 * step]);
  const first = isPartner(-1) ? at - 2 : at;
  if (!isPartner(-1) && !isPartner(1)) return false;
  const before = tokens[first - 1];
  return (
    /^[:(]$/u.test(before?.raw ?? '') ||
    LOGGED_BY.has(before?.key ?? '') ||
    /^(?:meds|keys|staff|on|shift|days|nights|present|apologies|apols)$/u.test(before?.key ?? '')
  );
}

/** "A. refused tea", 'as "A."': a letter and its full stop where a name would be. */
export function isDottedSubject({ tokens }: Page, at: number): boolean {
  const token = tokens[at];
  const dot = tokens[at + 1];
  const next = tokens[at + 2];
  if (token === undefined || dot?.raw !== '.' || dot.start !== token.end || !/^[A-HJ-Z]$/u.test(token.raw))
    return false;
  if (NUMBERED.has(tokens[at - 1]?.key ?? '')) return false;
  const isQuoted = tokens[at - 1]?.raw === '"' && next?.raw === '"';
  return (
    isQuoted ||
    (next?.kind === 'word' && next.shape === 'lower' && (PERSON_VERBS.has(next.key) || LOGGED.has(next.key)))
  );
}
