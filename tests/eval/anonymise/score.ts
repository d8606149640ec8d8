import { atLevel, coverOf, isFound, lettersCovered, LEVELS, touch, type Found, type Level } from './coverage.ts';
import type { Note, Span } from './notes.ts';

/** A count at each level. */
export type ByLevel = Readonly<Record<Level, number>>;

/** How many there were, and how many were found at each level. */
export interface Recall extends ByLevel {
  readonly of: number;
}

/** What a system did on a set. */
export interface Score {
  readonly notes: number;
  readonly words: number;
  readonly spans: Recall;
  readonly categories: Readonly<Record<string, Recall>>;
  readonly lowerCaseNames: Recall;
  /** Share of covered letters and digits that are marked. */
  readonly precision: ByLevel;
  /** Findings that touch no marked span, for each 1,000 words. */
  readonly falseAlarms: ByLevel;
  /** Share of the notes without marks that raise nothing; at `warn` nothing that must be settled. */
  readonly cleanLeftClean: Recall;
}

/** A note and what a system found in it. */
export interface Judged {
  readonly note: Note;
  readonly found: readonly Found[];
}

/** Adds up what was found in the notes of a set. */
export function score(judged: readonly Judged[]): Score {
  const words = sum(judged, ({ note }) => wordsIn(note.text));
  const spans = judged.flatMap(({ note, found }) => note.spans.map((span) => ({ note, found, span })));
  const clean = judged.filter(({ note }) => note.spans.length === 0);
  const categories = [...new Set(spans.map(({ span }) => span.category))].toSorted();
  return {
    notes: judged.length,
    words,
    spans: recallOf(spans),
    categories: Object.fromEntries(
      categories.map((category) => [category, recallOf(spans.filter(({ span }) => span.category === category))]),
    ),
    lowerCaseNames: recallOf(spans.filter(isLowerCaseName)),
    precision: byLevel((level) => precisionAt(judged, level)),
    falseAlarms: byLevel((level) =>
      words === 0 ? 0 : (1000 * sum(judged, (each) => falseAlarmsIn(each, level).length)) / words,
    ),
    cleanLeftClean: {
      of: clean.length,
      ...byLevel((level) => clean.filter(({ found }) => atLevel(found, level).length === 0).length),
    },
  };
}

/** A marked span together with what was found in its note. */
export interface JudgedSpan extends Judged {
  readonly span: Span;
}

/** How many of the spans were found, at each level. */
export function recallOf(spans: readonly JudgedSpan[]): Recall {
  return { of: spans.length, ...byLevel((level) => spans.filter((span) => wasFound(span, level)).length) };
}

/** Whether nine tenths of the span's letters and digits are covered at this level. */
export function wasFound({ note, found, span }: JudgedSpan, level: Level): boolean {
  return isFound(note.text, coverOf(note.text.length, atLevel(found, level)), span);
}

/** The findings of this level that touch no marked span. */
export function falseAlarmsIn({ note, found }: Judged, level: Level): readonly Found[] {
  return atLevel(found, level).filter((each) => !note.spans.some((span) => touch(span, each)));
}

/** Stretches between white space that hold a letter or a digit. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function isLowerCaseName({ note, span }: JudgedSpan): boolean {
  const words = note.text.slice(span.start, span.end);
  return span.category === 'name' && words === words.toLowerCase();
}

function precisionAt(judged: readonly Judged[], level: Level): number {
  let marked = 0;
  let covered = 0;
  for (const { note, found } of judged) {
    const cover = coverOf(note.text.length, atLevel(found, level));
    covered += lettersCovered(note.text, cover, { start: 0, end: note.text.length }).covered;
    const gold = coverOf(note.text.length, note.spans);
    marked += lettersCovered(
      note.text,
      gold.map((is, at) => is & (cover[at] ?? 0)),
      {
        start: 0,
        end: note.text.length,
      },
    ).covered;
  }
  return covered === 0 ? 1 : marked / covered;
}

function byLevel(figure: (level: Level) => number): ByLevel {
  const [block, warn, hint] = LEVELS;
  return { block: figure(block), warn: figure(warn), hint: figure(hint) };
}

function sum<T>(items: readonly T[], figure: (item: T) => number): number {
  return items.reduce((total, item) => total + figure(item), 0);
}
