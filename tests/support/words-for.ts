import { constantFrom, stringMatching, tuple, type Arbitrary } from 'fast-check';

/**
 * Texts that an expression could match: what it looks for before and behind stands there, what must not be there is left
 * to chance, and where case does not matter it is written in either.
 */
export function wordsFor({ source, flags }: RegExp): Arbitrary<string> {
  const words = stringMatching(new RegExp(`^(?:${withoutLooks(source)})$`, 'u'), { size: 'small' });
  if (!flags.includes('i')) return words;
  return tuple(words, constantFrom('as is', 'small', 'capitals')).map(([text, writing]) => {
    if (writing === 'small') return text.toLowerCase();
    return writing === 'capitals' ? text.toUpperCase() : text;
  });
}

/** The expression with what it looks at made part of it; conditions on what must not be there, and on borders, are dropped. */
function withoutLooks(source: string): string {
  let kept = '';
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const literal = /^\\[\s\S](?:\{[^}]*\})?|^\[(?:\\[\s\S]|[^\]\\])*\]/u.exec(rest)?.[0];
    if (literal !== undefined) {
      // A border is no character; `\p{Lu}` and its like are one.
      if (!/^\\[bB]$/u.test(/^\\[bB]/u.exec(literal)?.[0] ?? '')) kept += literal;
      at += literal.length;
    } else if (/^\(\?<?!/u.test(rest)) {
      at += lengthOfGroup(rest);
    } else if (/^\(\?<?=|^\(\?<\w+>/u.test(rest)) {
      kept += '(?:';
      at += /^\(\?(?:<?=|<\w+>)/u.exec(rest)?.[0].length ?? 0;
    } else {
      kept += rest.charAt(0);
      at += 1;
    }
  }
  return kept;
}

/** How long the group is that the text begins with. */
function lengthOfGroup(text: string): number {
  let depth = 0;
  for (const match of text.matchAll(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[()]/gu)) {
    if (match[0] === '(') depth += 1;
    if (match[0] === ')') depth -= 1;
    if (depth === 0) return match.index + 1;
  }
  return text.length;
}
