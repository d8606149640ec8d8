/** Characters that draw nothing by themselves: soft hyphen, variation selectors, tags, direction marks. */
const DRAWS_NOTHING = /[\u00AD\u061C\u180E\p{Variation_Selector}\u{E0000}-\u{E007F}]/gu;

/** Every space but the ones that must not break. */
const SPACE = /[\t\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/gu;
const NO_BREAK_SPACE = /[\u2007\u202F]/gu;

/** Joiners shape their neighbours; inside a picture they make one out of several, which no face here can. */
const JOINER = /[\u200C\u200D]/gu;
const PICTURE = /\p{Extended_Pictographic}/u;
const LETTER = /[\p{L}\p{N}]/u;
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What stands where a sign cannot be printed: never an empty box. */
export const SUBSTITUTE = { symbol: '[symbol]', letters: '[word in another alphabet]' } as const;

/** Text that can be set to the last sign, and whether something in it had to be replaced. */
export interface Printable {
  readonly text: string;
  readonly replaced: boolean;
}

/** Keeps every sign that a font can draw and puts a plain word for the rest, one word for a whole row of them. */
export function printable(given: string, draws: Draws): Printable {
  const text = given
    .replace(DRAWS_NOTHING, '')
    .replace(SPACE, ' ')
    .replace(NO_BREAK_SPACE, '\u00A0')
    .replaceAll('\u2011', '-');
  if (text.trim() === '') return { text: SUBSTITUTE.symbol, replaced: true };
  if (canDraw(text, draws)) return { text, replaced: false };
  let out = '';
  let last = '';
  let replaced = false;
  for (const { segment } of clusters.segment(text)) {
    const drawn = drawable(segment, draws);
    if (drawn !== null) {
      const crowdsASubstitute = last !== '' && LETTER.test(drawn);
      out += crowdsASubstitute ? ` ${drawn}` : drawn;
      last = '';
      continue;
    }
    const substitute = /^\p{L}/u.test(segment) ? SUBSTITUTE.letters : SUBSTITUTE.symbol;
    replaced = true;
    if (substitute === last) continue;
    out += out === '' || /\s$/u.test(out) ? substitute : ` ${substitute}`;
    last = substitute;
  }
  return { text: out, replaced };
}

type Draws = (codePoint: number) => boolean;

/** A sign as a reader sees it; a mark that no font has is left off rather than losing the letter that it stands on. */
function drawable(segment: string, draws: Draws): string | null {
  if (canDraw(segment, draws)) return segment;
  const bare = segment.replace(/\p{M}/gu, '');
  return bare !== segment && bare !== '' && canDraw(bare, draws) ? bare : null;
}

function canDraw(text: string, draws: Draws): boolean {
  const signs = text.replace(JOINER, '');
  if (signs !== text && PICTURE.test(text)) return false;
  for (const sign of signs) if (sign !== '\n' && !draws(sign.codePointAt(0) ?? 0)) return false;
  return true;
}
