import type { FindingCategory } from '#shared/model/finding.ts';
import type { LocalNames } from '#shared/model/local-names.ts';
import type { Candidate, Layer } from '../layer.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';

/** Local lists, ready for matching. */
export interface LocalLists {
  readonly layer: Layer;
}

interface Phrase {
  readonly words: readonly string[];
  readonly category: FindingCategory;
  readonly replacement: string;
}

/** Makes a matcher for whole names as they were given, and for the first and last names of staff; any case. */
export function createLocalLists({ staff, homes, schools }: LocalNames): LocalLists {
  const phrases = new Map<string, readonly Phrase[]>();
  const add = (name: string, category: FindingCategory, replacement: string): void => {
    const words =
      fold(name)
        .match(/[a-z0-9][a-z0-9'-]*/gu)
        ?.map((word) => word.replace(/'s?$/u, '')) ?? [];
    const first = words[0];
    if (first === undefined) return;
    phrases.set(first, [...(phrases.get(first) ?? []), { words, category, replacement }]);
  };
  for (const name of homes) add(name, 'home', '[home]');
  for (const name of schools) add(name, 'school', '[school]');
  for (const name of staff) {
    add(name, 'name', '[worker]');
    for (const part of name.split(/\s+/u)) if (part.length > 2) add(part, 'name', '[worker]');
  }
  return {
    layer: ({ tokens }) =>
      tokens.flatMap((token, at): readonly Candidate[] => {
        const found = (phrases.get(token.key) ?? [])
          .filter(({ words }) => words.every((word, step) => isWord(tokens[at + step], word)))
          .toSorted((a, b) => b.words.length - a.words.length)[0];
        if (found === undefined) return [];
        // A first name that is a common word needs its capital: "will" is no member of staff.
        if (found.words.length === 1 && found.category === 'name' && token.entry.word >= 3 && token.shape === 'lower')
          return [];
        const last = tokens[at + found.words.length - 1] ?? token;
        const { category, replacement } = found;
        return [{ start: token.start, end: last.stemEnd, category, tier: 'block', replacement }];
      }),
  };
}

/** "St Bede's", "st bedes" and "St Bede" are one; a number is matched as it is written. */
function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.key === word || token.key === `${word}s`);
}
