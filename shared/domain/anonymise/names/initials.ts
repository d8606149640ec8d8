import type { Candidate, Page } from '../layer.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { BELONGINGS, ENDEARMENTS, NUMBERED } from '../vocabulary/grammar.ts';
import { HONORIFICS, KIN, PERSON_VERBS, ROLES, SPEAKING_VERBS } from '../vocabulary/people.ts';
import { isKnownPair } from './known-pairs.ts';
import { isAtWork, isDottedSubject } from './log-initials.ts';
import { replacementBehind } from './roles.ts';
import { neighbour } from './writing.ts';

/** People by a letter or two: "K said", "little T", "J's mum", "KM told", and names spelt out letter by letter. */
export function initials(page: Page): readonly Candidate[] {
  const found = initialsIn(page);
  return found.length === 0 ? found : [...found, ...again(page, found)];
}

/** Two letters that are somebody once are that person wherever they stand. */
function again({ text, tokens }: Page, found: readonly Candidate[]): readonly Candidate[] {
  const people = new Map(found.map((each) => [text.slice(each.start, each.end), each]));
  return tokens.flatMap((token): readonly Candidate[] => {
    const raw = text.slice(token.start, token.stemEnd);
    const person = /^\p{Lu}{2}$/u.test(raw) && !isKnownPair(token) ? people.get(raw) : undefined;
    return person === undefined || found.some(({ start }) => start === token.start)
      ? []
      : [{ ...person, start: token.start, end: token.stemEnd }];
  });
}

function initialsIn(page: Page): readonly Candidate[] {
  const { tokens } = page;
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    // One letter, or two capitals with what is theirs: nothing else is looked at.
    if (token?.kind !== 'word' || token.raw.length > 4 || (token.shape !== 'single' && token.shape !== 'upper'))
      continue;
    const spelt = token.key.length === 1 ? lettersFrom(tokens, at) : 0;
    if (spelt >= 3) {
      const candidate = speltOut(tokens.slice(at, at + spelt));
      if (candidate !== undefined) found.push(candidate);
      at += spelt - 1;
      continue;
    }
    const dotted = dottedLetters(tokens, at);
    if (dotted > 0) {
      found.push({
        start: token.start,
        end: tokens[at + dotted - 1]?.end ?? token.end,
        category: 'name',
        tier: 'warn',
      });
      at += dotted - 1;
      continue;
    }
    const tier = tierOf(page, at);
    if (tier !== undefined) {
      const before = tokens.slice(Math.max(0, at - 2), at).filter(({ kind }) => kind === 'word');
      found.push({
        start: token.start,
        end: token.stemEnd,
        category: 'name',
        tier,
        replacement: replacementBehind(before),
      });
    }
  }
  return found;
}

/** "J.D." and "J.D": how many tokens it takes. */
function dottedLetters(tokens: readonly Token[], at: number): number {
  const [first, dot, second, last] = tokens.slice(at, at + 4);
  if (
    first === undefined ||
    dot?.raw !== '.' ||
    second === undefined ||
    dot.start !== first.end ||
    second.start !== dot.end
  )
    return 0;
  if (!/^\p{Lu}$/u.test(first.raw) || !/^\p{Lu}(?:'s)?$/u.test(second.raw)) return 0;
  if (/^(?:eg|ie|uk|us|am|pm|ni|no|ps)$/u.test(first.key + second.key)) return 0;
  return last?.raw === '.' && last.start === second.end ? 4 : 3;
}

/** How many single letters follow each other, parted by no more than one mark or space. */
function lettersFrom(tokens: readonly Token[], from: number): number {
  let count = 0;
  while (tokens[from + count]?.kind === 'word' && tokens[from + count]?.key.length === 1) {
    const before = tokens[from + count - 1];
    if (count > 0 && (tokens[from + count]?.start ?? 0) - (before?.end ?? 0) > 1) break;
    count += 1;
  }
  return count;
}

function speltOut(letters: readonly Token[]): Candidate | undefined {
  const key = letters.map((letter) => letter.key).join('');
  const { given, word } = lexicon().lookUp(key);
  const first = letters[0];
  const last = letters.at(-1);
  if (first === undefined || last === undefined || given < 2 || word >= 3) return undefined;
  return {
    start: first.start,
    end: last.end,
    category: 'name',
    tier: given === 3 ? 'block' : 'warn',
    replacement: '[name]',
  };
}

/** "Told miss k": in small letters as well; "miss u" is something else. */
const isTitledLetter = ({ raw }: Token, before: Token | undefined): boolean =>
  /^[bd-hj-mo-qstvwz]$/u.test(raw) && /^(?:mr|mrs|ms|miss|dr)$/u.test(before?.key ?? '');

function tierOf(page: Page, at: number): 'warn' | 'hint' | undefined {
  const token = page.tokens[at];
  if (token === undefined) return undefined;
  const isLetter = /^\p{Lu}$/u.test(token.raw.replace(/'s$/u, ''));
  const isTwo = /^\p{Lu}{2}$/u.test(token.raw.replace(/'s$/u, ''));
  if (isTwo && !isKnownPair(token, true) && isAtWork(page, at)) return 'warn';
  if (isTitledLetter(token, neighbour(page, at, -1))) return 'warn';
  const isPair = isTwo && !isKnownPair(token);
  if (!isLetter && !isPair) return undefined;
  if (isLetter && isDottedSubject(page, at)) return 'warn';
  const before = neighbour(page, at, -1);
  const next = neighbour(page, at, 1);
  const mark = page.tokens[at + 1];
  if (NUMBERED.has(before?.key ?? '') || token.key === 'i') return undefined;
  if (before?.shape === 'single' || next?.shape === 'single') return undefined;
  if (/^(?:and|or)$/u.test(before?.key ?? '') && neighbour(page, at - 1, -1)?.shape === 'single') return undefined;
  if (token.isPossessive) {
    if (next === undefined) return isLetter ? 'hint' : undefined;
    return KIN.has(next.key) || ROLES.has(next.key) || BELONGINGS.has(next.key) ? 'warn' : 'hint';
  }
  if (HONORIFICS.has(before?.key ?? '')) return 'warn';
  if (token.raw === 'X') return 'hint';
  const isSelf = /^(?:i'm|im|just|called|name's)$/u.test(before?.key ?? '');
  if (isSelf && isLetter) return 'warn';
  const isCalled =
    before !== undefined && (KIN.has(before.key) || ROLES.has(before.key) || ENDEARMENTS.has(before.key));
  if (isCalled && token.key !== 'a' && !before.isPossessive) return 'warn';
  if (token.key === 'a' && !(next !== undefined && /^(?:said|says|told|wants|feels|asked|thinks)$/u.test(next.key)))
    return undefined;
  if (next !== undefined && (SPEAKING_VERBS.has(next.key) || (PERSON_VERBS.has(next.key) && isLetter))) return 'warn';
  const isLabel = isLetter && token.opensSentence && mark?.raw === ':' && !/^[AQ]$/u.test(token.raw);
  if (isLabel) return 'hint';
  return isLetter && /^(?:with|told|asked|and|for|met|called)$/u.test(before?.key ?? '') && !token.opensSentence
    ? 'hint'
    : isPair && before?.key === 'by'
      ? 'warn'
      : undefined;
}
