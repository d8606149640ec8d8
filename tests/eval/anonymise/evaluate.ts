import { score, recallOf, type Judged, type Recall, type Score } from './score.ts';
import type { Found } from './coverage.ts';
import type { Note } from './notes.ts';
import { rewrite, rosterCaseOf, WRITINGS, type Writing } from './roster.ts';
import { asStored } from './stored.ts';
import type { System } from './systems/system.ts';

/** Runs a system over the notes, each by itself. */
export function judge(notes: readonly Note[], { find }: System): readonly Judged[] {
  return notes.map((note) => ({ note, found: find(note.text) }));
}

/** Scores a system on the notes. */
export function evaluate(notes: readonly Note[], system: System): Score {
  return score(judge(notes, system));
}

/** Recall of what else is told where people have placeholders already: what is read again before anything leaves. */
export function evaluateStored(notes: readonly Note[], system: System): Recall {
  const told = notes.map(asStored).filter(({ spans }) => spans.length > 0);
  return evaluate(told, system).spans;
}

/** Recall of the names that a roster reaches, in each way of writing them. */
export function evaluateRoster(
  notes: readonly Note[],
  find: (text: string, roster: readonly string[]) => readonly Found[],
): ReadonlyMap<Writing, Recall> {
  const cases = notes.map(rosterCaseOf).filter(({ spans }) => spans.length > 0);
  return new Map(
    WRITINGS.map((writing) => {
      const spans = cases
        .map((each) => rewrite(each, writing))
        .flatMap(({ note, roster, spans: expected }) => {
          const found = find(note.text, roster);
          return expected.map((span) => ({ note, found, span }));
        });
      return [writing, recallOf(spans)];
    }),
  );
}
