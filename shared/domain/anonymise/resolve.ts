import type { FindingTier } from '#shared/model/finding.ts';
import type { Candidate } from './layer.ts';

const RANK: Readonly<Record<FindingTier, number>> = { block: 0, warn: 1, hint: 2 };

/** These describe a stretch of words and give way to whatever names something inside it. */
const isDescription = ({ category }: Candidate): boolean => category === 'relationship' || category === 'combination';

/** A description keeps a piece beside what is named inside it when the piece has so many letters. */
const SHORTEST_PIECE = 3;

/**
 * One list without overlaps. Where one candidate holds another, the longer stays with the stricter tier of both; where
 * they only touch, the stricter stays and the other keeps what it does not share, so that nothing seen goes unseen. A
 * description stands around what is named inside it: it takes in what is less sure than itself and is cut by the rest.
 */
export function resolve(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  const descriptions = settle(candidates.filter(isDescription));
  const things = settle(candidates.filter((each) => !isDescription(each))).filter(
    (thing) =>
      !descriptions.some(
        (each) => each.start <= thing.start && thing.end <= each.end && RANK[each.tier] < RANK[thing.tier],
      ),
  );
  const pieces = descriptions.flatMap((each) => without(each, things, text));
  return [...things, ...pieces].toSorted((a, b) => a.start - b.start);
}

/** What is left of a description beside the things named in it. */
function without(description: Candidate, things: readonly Candidate[], text: string): readonly Candidate[] {
  const inside = things.filter((thing) => overlaps(thing, description));
  if (inside.length === 0) return [description];
  const pieces: Candidate[] = [];
  let from = description.start;
  for (const { start, end } of [...inside, { start: description.end, end: description.end }]) {
    const piece = trimmed({ ...description, start: from, end: Math.max(from, start) }, text);
    if (piece !== undefined) pieces.push(piece);
    from = Math.max(from, end);
  }
  return pieces;
}

function trimmed(piece: Candidate, text: string): Candidate | undefined {
  const words = text.slice(piece.start, piece.end);
  if ((words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < SHORTEST_PIECE) return undefined;
  const start = piece.start + words.search(/[\p{L}\p{N}]/u);
  return { ...piece, start, end: piece.start + words.replace(/[^\p{L}\p{N}]+$/u, '').length };
}

const overlaps = (one: Candidate, other: Candidate): boolean => one.start < other.end && other.start < one.end;

function settle(candidates: readonly Candidate[]): readonly Candidate[] {
  const inOrder = candidates.toSorted((a, b) => a.start - b.start || b.end - a.end || RANK[a.tier] - RANK[b.tier]);
  const kept: Candidate[] = [];
  for (const candidate of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) {
      kept.push(candidate);
      continue;
    }
    kept.pop();
    kept.push(...joined(last, candidate));
  }
  return kept;
}

/** `first` begins no later than `second`, and they overlap. */
function joined(first: Candidate, second: Candidate): readonly Candidate[] {
  const isStricter = RANK[second.tier] < RANK[first.tier];
  if (second.end <= first.end) {
    const isSame = second.start === first.start && second.end === first.end;
    if (isSame && (first.category === 'name' || first.category === 'place') && second.category !== 'name')
      return [{ ...second, tier: isStricter ? second.tier : first.tier }];
    return [isStricter ? { ...(isSame && second.category !== 'place' ? second : first), tier: second.tier } : first];
  }
  if (first.start === second.start) return [{ ...second, tier: isStricter ? second.tier : first.tier }];
  if (isStricter) return [{ ...first, end: second.start }, second];
  // A letter or two left over from something longer say nothing.
  return second.end - first.end < 4 ? [first] : [first, { ...second, start: first.end }];
}
