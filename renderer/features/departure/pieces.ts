import type { DepartingText } from '#shared/model/departure.ts';

/** A part of a line that leaves: as it was typed, or put in place of something. */
export interface Piece {
  readonly at: number;
  readonly words: string;
  readonly isReplaced: boolean;
}

/** Cuts a line at its replacements; together the pieces are exactly what leaves. */
export function piecesOf({ typed, leaves, findings }: DepartingText): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end, replacement } of findings) {
    pieces.push(
      { at: from, words: typed.slice(from, start), isReplaced: false },
      { at: start, words: replacement, isReplaced: true },
    );
    from = end;
  }
  pieces.push({ at: from, words: typed.slice(from), isReplaced: false });
  const shown = pieces.filter(({ words }) => words !== '');
  // What leaves is the truth; marks are only shown where they fit it.
  if (shown.map(({ words }) => words).join('') === leaves) return shown;
  return [{ at: 0, words: leaves, isReplaced: findings.length > 0 }];
}
