import type { Wording } from '#shared/model/entry.ts';
import type { CorpusEntry } from '#shared/model/review.ts';
import { countOf, monthOf } from '#renderer/lib/format.ts';
import { EVERYTHING, type EntryFilter, type EntryKind } from './review-data.ts';

/** How each kind is called. */
export const KIND_WORDS: Readonly<Record<EntryKind, string>> = {
  note: 'Note',
  problem: 'Problem',
  solution: 'Solution',
};

/** Whose words a card is in. */
export const WORDING_WORDS: Readonly<Record<Wording, string>> = {
  verbatim: 'In their words',
  paraphrase: 'In short, by the facilitator',
};

/** How an entry's other end is called: what a solution answers, or what answers a problem. */
export const LINKED_WORDS: Readonly<Record<EntryKind, string>> = {
  note: 'Linked to',
  problem: 'Solutions to it',
  solution: 'Problems it answers',
};

/** `4 votes`; null where nobody counted. */
export function votesInWords(votes: number | null): string | null {
  return votes === null ? null : countOf(votes, 'vote');
}

/** What a line of the list says of an entry besides its words: theme, votes, place and month. */
export function aboutInWords({ theme, votes, region, month }: CorpusEntry): readonly string[] {
  return [theme, votesInWords(votes), region, monthOf(month)].filter((part) => part !== null);
}

/** `1,204 cards and notes`, or of what kind they are. */
export function totalInWords(total: number, kind: EntryKind | null): string {
  if (kind === null) return total === 1 ? '1 card or note' : countOf(total, 'cards and notes', 'cards and notes');
  return countOf(total, KIND_WORDS[kind].toLowerCase());
}

/** True where a filter leaves something out. */
export function isNarrowed(filter: EntryFilter): boolean {
  return (
    filter.query.trim() !== EVERYTHING.query ||
    [filter.kind, filter.packId, filter.region, filter.theme].some((part) => part !== null)
  );
}
