import type { Page } from '../layer.ts';
import { fold } from '../text/fold.ts';
import { isCalledAfter } from './called-after.ts';
import { SAFE_PHRASES, SAFE_WORDS } from '../vocabulary/sector.ts';

/** Phrases by their first word and then by their second, which is "" for a single word; hundreds begin with "the". */
const BY_BEGINNING = groupByBeginning();

function groupByBeginning(): ReadonlyMap<string, ReadonlyMap<string, readonly (readonly string[])[]>> {
  const groups = new Map<string, Map<string, (readonly string[])[]>>();
  for (const phrase of SAFE_PHRASES) {
    const words = phrase.replaceAll("'s", '').split(' ');
    const [first = '', second = ''] = words;
    const group = groups.get(first) ?? new Map<string, (readonly string[])[]>();
    group.set(second, [...(group.get(second) ?? []), words]);
    groups.set(first, group);
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
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const group = BY_BEGINNING.get(token.key);
    if (group === undefined) continue;
    for (const second of ['', tokens[at + 1]?.key ?? '']) {
      for (const words of group.get(second) ?? []) {
        if (words.every((word, step) => tokens[at + step]?.key === word)) safe.fill(true, at, at + words.length);
      }
    }
  }
  return safe;
}
