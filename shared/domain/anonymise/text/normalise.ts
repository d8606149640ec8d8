import { LOOK_ALIKES } from './look-alikes.ts';

/** A text as the layers read it, and the way back to where each of its characters stood. */
export interface Normalised {
  readonly text: string;
  /** The offset in the text as typed where a stretch of the normalised text begins. */
  readonly startOf: (at: number) => number;
  /** The offset in the text as typed where a stretch that ends here, exclusive, ends. */
  readonly endOf: (at: number) => number;
}

/** Nothing in it needs another look: most paragraphs are this. */
const PLAIN = /^[\t\n\r -~£é]*$/u;

/** Drawn over their neighbours or not at all: zero width, soft hyphen, direction marks, joiners, variation selectors, combining marks. */
const UNSEEN = /^[\p{M}\p{Cf}\u115F\u1160\u3164\uFFA0]$/u;

/** One sort of apostrophe, quotation mark and hyphen; dashes between words stay what they are. */
const SAME_AS: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['‛', "'"],
  ['ʼ', "'"],
  ['′', "'"],
  ['`', "'"],
  ['´', "'"],
  ['“', '"'],
  ['½', '½'],
  ['”', '"'],
  ['„', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
]);

/** Reads the text the way an eye does, one character at a time, and keeps where each came from. */
export function normalise(typed: string): Normalised {
  if (PLAIN.test(typed)) return { text: typed, startOf: same, endOf: same };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of typed) {
    const next = at + character.length;
    const read = readAs(character);
    if (read === '' && ends.length > 0) ends[ends.length - 1] = next;
    for (let unit = 0; unit < read.length; unit += 1) {
      starts.push(at);
      ends.push(next);
    }
    text += read;
    at = next;
  }
  return {
    text,
    startOf: (index) => starts[index] ?? typed.length,
    endOf: (index) => (index === 0 ? 0 : (ends[index - 1] ?? typed.length)),
  };
}

const same = (at: number): number => at;

function readAs(character: string): string {
  if (character < '\u0080') return character === '`' ? "'" : character;
  const known = SAME_AS.get(character) ?? LOOK_ALIKES.get(character);
  if (known !== undefined) return known;
  if (UNSEEN.test(character)) return '';
  if (!character.isWellFormed()) return '\uFFFD';
  const compatible = character.normalize('NFKC');
  return compatible.length > 4 ? character : compatible;
}
