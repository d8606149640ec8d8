import type { Page } from './layer.ts';
import type { StandIn } from './placeholders/stand-ins.ts';
import { NOTHING, tokensOf, type Token } from './text/tokens.ts';
import { tracesIn } from './text/traces.ts';

/** One paragraph, normalised already, as the layers read it; where names stand in for people, it has placeholders. */
export function pageOf(text: string, standIns: readonly StandIn[] = []): Page {
  const tokens = standIns.length === 0 ? tokensOf(text) : tokensOf(text).map((token) => asPlaceholder(token, standIns));
  const usesCapitals = tokens.some(
    ({ kind, shape, raw }) => kind === 'word' && (shape === 'title' || (shape === 'upper' && raw.length > 5)),
  );
  const isCareless =
    tokens.length > 2 &&
    tokens.some(
      ({ kind, raw, shape, opensSentence }) => raw === 'i' || (kind === 'word' && opensSentence && shape === 'lower'),
    );
  return { text, tokens, traces: tracesIn(text), usesCapitals, isCareless };
}

function asPlaceholder(token: Token, standIns: readonly StandIn[]): Token {
  const standIn = standIns.find(({ start }) => start === token.start);
  if (standIn === undefined) return token;
  const { start, end } = standIn;
  const raw = '[person]';
  return { ...token, start, end, stemEnd: end, kind: 'placeholder', raw, key: raw, shape: 'lower', entry: NOTHING };
}
