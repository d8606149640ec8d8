import type { Page } from './layer.ts';
import { tokensOf } from './text/tokens.ts';

/** One paragraph, normalised already, as the layers read it. */
export function pageOf(text: string): Page {
  const tokens = tokensOf(text);
  const usesCapitals = tokens.some(
    ({ kind, shape, raw }) => kind === 'word' && (shape === 'title' || (shape === 'upper' && raw.length > 5)),
  );
  return { text, tokens, usesCapitals };
}
