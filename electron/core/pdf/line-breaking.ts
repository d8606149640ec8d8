import type { Run, TypeCase } from './type-case.ts';
import type { TextStyle } from './type-scale.ts';

/** One line of a passage, ready to be drawn. */
export type Line = readonly Run[];

/** A piece that never breaks; where a space follows, its runs end with it. */
interface Piece {
  readonly runs: readonly Run[];
  /** In points, without the space. */
  readonly width: number;
  readonly space: number;
}

/** A line may end after a hyphen, a dash or a stroke inside a word. */
const INSIDE_WORD = /(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}\p{N}])/u;

/** No sign is wider than this many times its size, so a short word need not be measured to fit. */
const WIDEST = 3;

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Breaks one paragraph into lines no wider than `width` points; a word wider than that is broken where it must be. */
export function breakLines(type: TypeCase, paragraph: string, style: TextStyle, width: number): readonly Line[] {
  const lines: Line[] = [];
  let line: Piece[] = [];
  let used = 0;
  const close = (): void => {
    if (line.length > 0) lines.push(joinRuns(line));
    line = [];
    used = 0;
  };
  for (const piece of piecesOf(type, paragraph, style, width)) {
    if (line.length > 0 && used + piece.width > width) close();
    line.push(piece);
    used += piece.width + piece.space;
  }
  close();
  return lines;
}

function piecesOf(type: TypeCase, paragraph: string, style: TextStyle, width: number): Piece[] {
  const words = paragraph.split(/ +/u).filter((word) => word !== '');
  return words.flatMap((word) => {
    const parts = word.split(INSIDE_WORD).flatMap((part) => splitToFit(type, part, style, width));
    return parts.map((part, at) => pieceOf(type, part, style, at === parts.length - 1));
  });
}

/** The space belongs to its word, as PDFKit shapes them together; at a line's end it keeps copied words apart. */
function pieceOf(type: TypeCase, text: string, style: TextStyle, spaceFollows: boolean): Piece {
  const runs = type.runsOf(spaceFollows ? `${text} ` : text, style.face);
  const last = runs.at(-1);
  const space = spaceFollows && last ? type.widthOf({ face: last.face, text: ' ' }, style.size) : 0;
  return { runs, width: widthOf(type, runs, style) - space, space };
}

/** A part that fits stays whole; one that does not is cut between signs as a reader sees them. */
function splitToFit(type: TypeCase, part: string, style: TextStyle, width: number): string[] {
  if (part.length * style.size * WIDEST < width || pieceOf(type, part, style, true).width <= width) return [part];
  const pieces: string[] = [''];
  let used = 0;
  for (const { segment } of clusters.segment(part)) {
    const wide = widthOf(type, type.runsOf(segment, style.face), style);
    if (used > 0 && used + wide > width) {
      pieces.push('');
      used = 0;
    }
    pieces[pieces.length - 1] += segment;
    used += wide;
  }
  return pieces;
}

function widthOf(type: TypeCase, runs: readonly Run[], style: TextStyle): number {
  return runs.reduce((sum, run) => sum + type.widthOf(run, style.size), 0);
}

/** Neighbours in one face become one run. */
function joinRuns(pieces: readonly Piece[]): Line {
  const runs: { face: Run['face']; text: string }[] = [];
  for (const { face, text } of pieces.flatMap((piece) => piece.runs)) {
    const last = runs.at(-1);
    if (last?.face === face) last.text += text;
    else runs.push({ face, text });
  }
  return runs;
}
