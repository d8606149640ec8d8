import type { Page } from '../layer.ts';
import { fold } from '../text/fold.ts';
import { isCalledAfter } from './called-after.ts';
import { SAFE_PHRASES, SAFE_WORDS } from '../vocabulary/sector.ts';

const BY_FIRST_WORD = groupByFirstWord();

function groupByFirstWord(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const phrase of SAFE_PHRASES) {
    const words = phrase.replaceAll("'s", '').split(' ');
    const first = words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), words]);
  }
  return groups;
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
  const safe = tokens.map(
    (token, at) =>
      token.kind === 'word' &&
      (SAFE_WORDS.has(token.key) ||
        (token.isPossessive && SAFE_WORDS.has(fold(token.raw))) ||
        isCalledAfter(tokens, at)),
  );
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    for (const words of BY_FIRST_WORD.get(token.key) ?? []) {
      if (words.every((word, step) => tokens[at + step]?.key === word)) safe.fill(true, at, at + words.length);
    }
  }
  return safe;
}
