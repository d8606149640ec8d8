import type { FindingCategory } from '#shared/model/finding.ts';
import { scan } from '#shared/domain/anonymise/scan.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const thatAsk = (text: string) => scan(text).filter(({ tier }) => tier !== 'hint');

/** The letters and digits inside the marks ⟦ and ⟧ that no finding covers which blocks or warns. */
export function uncovered(marked: string): string {
  const found = thatAsk(marked.replaceAll(/[⟦⟧]/gu, ''));
  let at = 0;
  let isInside = false;
  let missed = '';
  for (const character of marked) {
    if (character === '⟦' || character === '⟧') {
      isInside = character === '⟦';
      continue;
    }
    const isCovered = found.some(({ start, end }) => start <= at && at < end);
    if (isInside && !isCovered && LETTER_OR_DIGIT.test(character)) missed += character;
    at += character.length;
  }
  return missed;
}

/** What would have to be settled before the text leaves: words that block or warn. */
export const asked = (text: string): readonly string[] => thatAsk(text).map(({ start, end }) => text.slice(start, end));

/** The same in these categories alone. */
export function raised(text: string, ...categories: readonly FindingCategory[]): readonly string[] {
  return thatAsk(text)
    .filter(({ category }) => categories.includes(category))
    .map(({ start, end }) => text.slice(start, end));
}
