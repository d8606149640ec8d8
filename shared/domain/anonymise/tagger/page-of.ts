import type { Page } from '../layer.ts';
import { normalise } from '../text/normalise.ts';
import { tokensOf } from '../text/tokens.ts';

/** A text as the layers of the scan read it; offsets are those of the normalised text. */
export function pageOf(typed: string): Page {
  const { text } = normalise(typed);
  const tokens = tokensOf(text);
  const usesCapitals = tokens.some(
    ({ kind, shape, raw }) => kind === 'word' && (shape === 'title' || (shape === 'upper' && raw.length > 5)),
  );
  return { text, tokens, usesCapitals };
}
