import type { Page } from '../layer.ts';
import type { Token } from '../text/tokens.ts';

/** How a word is written, for judging it as a name. */
export type Writing = 'capital' | 'opening' | 'small' | 'shout';

/** How the word at `at` is written: a capital that says something, one that says nothing, a small letter, all capitals. */
export function writingOf(page: Page, at: number): Writing {
  const token = page.tokens[at];
  if (token === undefined || token.shape === 'lower') return 'small';
  if (token.shape === 'upper') return isShoutedLine(page, at) ? 'opening' : 'shout';
  if (token.shape === 'mixed' && token.entry.given === 0 && token.entry.surname === 0) return 'small';
  return token.opensSentence ? 'opening' : 'capital';
}

function isShoutedLine(page: Page, at: number): boolean {
  const next = page.tokens[at + 1];
  const before = page.tokens[at - 1];
  const isLoud = (token: Token | undefined): boolean =>
    token?.kind === 'word' && (token.shape === 'upper' || token.shape === 'single') && token.entry.word >= 2;
  return isLoud(next) || isLoud(before);
}

/** The word next to another, unless a mark or a line's end is between. */
export function neighbour(page: Page, at: number, step: -1 | 1): Token | undefined {
  const token = page.tokens[at + step];
  return token?.kind === 'word' ? token : undefined;
}
