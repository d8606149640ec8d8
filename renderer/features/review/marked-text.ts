/** A stretch of a text; `isFound` where it is one of the words that were looked for. */
export interface Stretch {
  readonly words: string;
  readonly isFound: boolean;
}

/**
 * Splits a text into what was looked for and what lies between, as the search reads it: whole words, the last one may
 * still be growing; capitals and accents make no difference.
 */
export function stretchesOf(text: string, query: string): readonly Stretch[] {
  const sought = (query.match(WORD) ?? []).map(fold);
  if (sought.length === 0) return [{ words: text, isFound: false }];
  return text
    .split(SPLIT)
    .filter((words) => words !== '')
    .map((words) => ({ words, isFound: isSought(fold(words), sought) }));
}

const WORD = /[\p{L}\p{N}]+/gu;
const SPLIT = /([\p{L}\p{N}]+)/u;

function isSought(word: string, sought: readonly string[]): boolean {
  const growing = sought.at(-1);
  return sought.includes(word) || (growing !== undefined && word.startsWith(growing));
}

function fold(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
}
