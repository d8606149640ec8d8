import type { FindingTier } from '#shared/model/finding.ts';
import type { Candidate } from './layer.ts';

const RANK: Readonly<Record<FindingTier, number>> = { block: 0, warn: 1, hint: 2 };

/** These describe a stretch of words and give way to whatever names something inside it. */
const isDescription = ({ category }: Candidate): boolean => category === 'relationship' || category === 'combination';

/**
 * One list without overlaps. Where one candidate holds another, the longer stays with the stricter tier of both; where
 * they only touch, the stricter stays and the other keeps what it does not share, so that nothing seen goes unseen.
 */
export function resolve(candidates: readonly Candidate[]): readonly Candidate[] {
  const descriptions = candidates.filter(isDescription);
  const things = settle(candidates.filter((each) => !isDescription(each)));
  const free = settle(descriptions).filter((each) => !things.some((thing) => overlaps(thing, each)));
  return [...things, ...free].toSorted((a, b) => a.start - b.start);
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
