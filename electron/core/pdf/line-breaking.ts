import type { Run, TypeCase } from './type-case.ts';
import type { TextStyle } from './type-scale.ts';

/** One line of a passage, ready to be drawn. */
export type Line = readonly Run[];

/** A piece that never breaks, and whether a space follows it. */
interface Piece {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly space: boolean;
}

/** A line may end after a hyphen, a dash or a stroke inside a word. */
const INSIDE_WORD = /(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}\p{N}])/u;

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Breaks one paragraph into lines no wider than `width` points; a word wider than that is broken where it must be. */
export function breakLines(type: TypeCase, paragraph: string, style: TextStyle, width: number): readonly Line[] {
  const space = type.widthOf({ face: style.face, text: ' ' }, style.size);
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
    used += piece.width + (piece.space ? space : 0);
  }
  close();
  return lines;
}

function piecesOf(type: TypeCase, paragraph: string, style: TextStyle, width: number): Piece[] {
  const words = paragraph.split(/ +/u).filter((word) => word !== '');
  return words.flatMap((word) => {
    const parts = word.split(INSIDE_WORD).flatMap((part) => splitToFit(type, part, style, width));
    return parts.map((runs, at): Piece => ({
      runs,
      width: widthOf(type, runs, style),
      space: at === parts.length - 1,
    }));
  });
}

/** A part that fits stays whole; one that does not is cut between signs as a reader sees them. */
function splitToFit(type: TypeCase, part: string, style: TextStyle, width: number): (readonly Run[])[] {
  const whole = type.runsOf(part, style.face);
  if (widthOf(type, whole, style) <= width) return [whole];
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
  return pieces.map((piece) => type.runsOf(piece, style.face));
}

function widthOf(type: TypeCase, runs: readonly Run[], style: TextStyle): number {
  return runs.reduce((sum, run) => sum + type.widthOf(run, style.size), 0);
}

/** Neighbours in one face become one run; the space at a line's end stays, so that copied text keeps its words apart. */
function joinRuns(pieces: readonly Piece[]): Line {
  const runs: { face: Run['face']; text: string }[] = [];
  for (const piece of pieces) {
    for (const run of piece.runs) {
      const last = runs.at(-1);
      if (last?.face === run.face) last.text += run.text;
      else runs.push({ ...run });
    }
    const last = runs.at(-1);
    if (piece.space && last) last.text += ' ';
  }
  return runs;
}
