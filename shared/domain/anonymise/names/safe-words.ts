import type { Page } from '../layer.ts';
import type { Token } from '../text/tokens.ts';
import { fold } from '../text/fold.ts';
import { isCalledAfter } from './called-after.ts';
import { SAFE_PHRASES, SAFE_WORDS } from '../vocabulary/sector.ts';

/** What a word can begin that names nobody here. */
interface Beginning {
  /** It is harmless by itself. */
  isWhole: boolean;
  /** Phrases by their second word, which is "" for a single word; hundreds begin with "the". */
  readonly phrases: Map<string, (readonly string[])[]>;
}

const BEGINNINGS = beginnings();

function beginnings(): ReadonlyMap<string, Beginning> {
  const all = new Map<string, Beginning>();
  const at = (word: string): Beginning => {
    const beginning = all.get(word) ?? { isWhole: false, phrases: new Map() };
    all.set(word, beginning);
    return beginning;
  };
  for (const word of SAFE_WORDS) at(word).isWhole = true;
  for (const phrase of SAFE_PHRASES) {
    const words = phrase.replaceAll("'s", '').split(' ');
    const [first = '', second = ''] = words;
    const { phrases } = at(first);
    phrases.set(second, [...(phrases.get(second) ?? []), words]);
  }
  return all;
}

const known = new WeakMap<Page, readonly boolean[]>();

/** Which tokens of a page are the sector's words, nations, brands or famous names, and name nobody here. */
export function safeTokens(page: Page): readonly boolean[] {
  // Most layers ask.
  const safe = known.get(page) ?? readSafe(page);
  known.set(page, safe);
  return safe;
}

function readSafe({ tokens }: Page): readonly boolean[] {
  const safe = tokens.map(() => false);
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const beginning = BEGINNINGS.get(token.key);
    if (
      beginning?.isWhole === true ||
      isCalledAfter(tokens, at) ||
      (token.isPossessive && SAFE_WORDS.has(fold(token.raw)))
    )
      safe[at] = true;
    for (const words of beginning?.phrases.get('') ?? NONE) fillWith(words, tokens, at, safe);
    for (const words of beginning?.phrases.get(tokens[at + 1]?.key ?? '') ?? NONE) fillWith(words, tokens, at, safe);
  }
  return safe;
}

const NONE: readonly (readonly string[])[] = [];

function fillWith(words: readonly string[], tokens: readonly Token[], at: number, safe: boolean[]): void {
  if (words.every((word, step) => tokens[at + step]?.key === word)) safe.fill(true, at, at + words.length);
}
