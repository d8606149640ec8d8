import type { DepartingText } from '#shared/model/departure.ts';

/** A part of a line that leaves: plain, put in place of something, or still open. */
export interface Piece {
  readonly at: number;
  readonly words: string;
  readonly look: 'plain' | 'replaced' | 'open';
}

/** What stands in place of something: a few words in brackets. */
const PLACEHOLDER = /\[[^[\]\n]{2,60}\]/gu;

/** Cuts a line at its placeholders and at what must still be settled; together the pieces are exactly what leaves. */
export function piecesOf({ text, findings }: Pick<DepartingText, 'text' | 'findings'>): readonly Piece[] {
  const open = findings
    .filter(({ tier }) => tier !== 'hint')
    .map(({ start, end }) => ({ start, end, look: 'open' as const }));
  const replaced = Array.from(text.matchAll(PLACEHOLDER), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    look: 'replaced' as const,
  })).filter(({ start, end }) => !open.some((each) => each.start < end && start < each.end));
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end, look } of [...open, ...replaced].toSorted((a, b) => a.start - b.start)) {
    pieces.push(
      { at: from, words: text.slice(from, start), look: 'plain' },
      { at: start, words: text.slice(start, end), look },
    );
    from = end;
  }
  pieces.push({ at: from, words: text.slice(from), look: 'plain' });
  return pieces.filter(({ words }) => words !== '');
}
