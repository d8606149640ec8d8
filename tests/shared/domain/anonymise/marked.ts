import type { FindingCategory } from '#shared/model/finding.ts';
import { scan } from '#shared/domain/anonymise/scan.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The letters and digits inside the marks ⟦ and ⟧ that no finding covers which blocks or warns. */
export function uncovered(marked: string): string {
  const found = scan(marked.replaceAll(/[⟦⟧]/gu, '')).filter(({ tier }) => tier !== 'hint');
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

/** What is found in a text in these categories that blocks or warns. */
export function raised(text: string, ...categories: readonly FindingCategory[]): readonly string[] {
  return scan(text)
    .filter(({ tier, category }) => tier !== 'hint' && categories.includes(category))
    .map(({ start, end }) => text.slice(start, end));
}
