import { LEVELS, type Level } from './coverage.ts';
import { falseAlarmsIn, wasFound, type Judged } from './score.ts';

/** Every span of the development set that is not found, and every false alarm, a line each, with the words around it. */
export function missesInWords(judged: readonly Judged[]): string {
  const missed = judged.flatMap(({ note, found }) =>
    note.spans.flatMap((span) => {
      const level = LEVELS.find((each) => wasFound({ note, found, span }, each));
      if (level === 'block' || level === 'warn') return [];
      const how = level === undefined ? 'missed' : 'hint only';
      return [`${how}  ${span.category}  ${inContext(note.text, span)}`];
    }),
  );
  const alarms = judged.flatMap((each) =>
    falseAlarmsIn(each, 'hint').map((found) => {
      const level: Level = found.tier;
      return `false ${level}  ${inContext(each.note.text, found)}`;
    }),
  );
  return [...missed.toSorted(), ...alarms.toSorted()].join('\n');
}

const AROUND = 35;

function inContext(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`.replaceAll('\n', ' ');
}
