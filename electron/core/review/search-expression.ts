/**
 * What somebody typed as a full-text query: every word must be there, the last one may still be growing. All of it is
 * text, none of it query syntax; null where there is no word.
 */
export function searchExpression(typed: string): string | null {
  const words = typed.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  return words
    .slice(0, 32)
    .map((word, index) => (index === words.length - 1 ? `"${word}"*` : `"${word}"`))
    .join(' ');
}
