/** A stretch of a text that is scanned by itself. */
export interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/** A paragraph this long or longer is cut at the next good place, so that one keystroke never scans a whole day. */
const LONG = 1200;

/** Cut here at the latest, good place or not. */
const LONGEST = 6000;

const BLANK_LINES = /\n[ \t\r]*\n[\s]*/gu;

/** Good places to cut, the best first: a line's end, a sentence's end, a space that has no digit or capital beside it. */
const CUTS = [/\n/gu, /[.!?]\s+(?=\S)/gu, /(?<=[\p{Ll},;])\s(?=\p{Ll})/gu, /\s/gu];

/** Cuts a text at its blank lines, and long pieces further; the same text always cuts the same way. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const match of text.matchAll(BLANK_LINES)) {
    const end = match.index + match[0].length;
    paragraphs.push(...pieces(text, start, end));
    start = end;
  }
  paragraphs.push(...pieces(text, start, text.length));
  return paragraphs;
}

function pieces(text: string, from: number, to: number): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let start = from;
  while (to - start > LONG) {
    const end = cutBehind(text, start, to);
    found.push({ start, text: text.slice(start, end) });
    start = end;
  }
  if (start < to) found.push({ start, text: text.slice(start, to) });
  return found;
}

function cutBehind(text: string, start: number, to: number): number {
  const window = text.slice(start, Math.min(to, start + LONGEST));
  for (const cut of CUTS) {
    cut.lastIndex = LONG / 2;
    const match = cut.exec(window);
    cut.lastIndex = 0;
    if (match !== null) return start + match.index + match[0].length;
  }
  if (window.length === to - start) return to;
  const splitsPair = /[\uDC00-\uDFFF]/u.test(text.charAt(start + window.length));
  return start + window.length - (splitsPair ? 1 : 0);
}
