import type { Wording } from '#shared/model/entry.ts';
import type { Room } from '#shared/model/room.ts';

/** What an entry is: it decides its shape, its word and its place. */
export type EntryKind = 'note' | 'problem' | 'solution';

/** A note or a card as the room shows it. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly text: string;
  readonly savedAt: string;
  readonly tableId: string | null;
  readonly themeId: string | null;
  readonly wording: Wording | null;
  readonly votes: number | null;
  /** The problems that a solution answers. */
  readonly answers: readonly string[];
}

/** How each kind is called. */
export const KIND_WORDS: Readonly<Record<EntryKind, string>> = {
  note: 'Note',
  problem: 'Problem',
  solution: 'Solution',
};

/** How each wording is called. */
export const WORDING_WORDS: Readonly<Record<Wording, string>> = { verbatim: 'Their words', paraphrase: 'In short' };

/** Every entry of the room, the newest first. */
export function entriesOf(room: Room): readonly Entry[] {
  // Notes and cards are numbered apart, so the time decides between them and the number within a kind.
  const notes = room.notes.map((note) => ({ ...note, ...NOT_A_CARD }));
  return [...notes, ...room.cards].toSorted((a, b) => b.savedAt.localeCompare(a.savedAt) || b.seq - a.seq);
}

const NOT_A_CARD = { kind: 'note', themeId: null, wording: null, votes: null, answers: [] } as const;

/** The beginning of a text, cut at a word, for where it only stands for the whole. */
export function beginningOf(text: string, longest = 80): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  if (line.length <= longest) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longest))}…`;
}
