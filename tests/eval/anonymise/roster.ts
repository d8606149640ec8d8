import type { Note, Span } from './notes.ts';

/** How the names of a roster are written in the note. */
export type Writing = 'as typed' | 'other case' | 'one typing error' | 'other case and one typing error';
export const WRITINGS: readonly Writing[] = [
  'as typed',
  'other case',
  'one typing error',
  'other case and one typing error',
];

/** A note with its roster, and those of its name spans that the roster can be expected to catch. */
export interface RosterCase {
  readonly note: Note;
  readonly roster: readonly string[];
  readonly spans: readonly Span[];
}

/** The roster of a note: its own line, or the first words of the names marked in it. */
export function rosterCaseOf(note: Note): RosterCase {
  const names = note.spans.filter(({ category }) => category === 'name');
  const roster = note.roster ?? [...new Set(names.map((span) => firstWord(note.text, span)).filter(isWhole))];
  return { note, roster, spans: names.filter((span) => isOn(roster, firstWord(note.text, span))) };
}

/** The same note with the first words of its rostered names written otherwise; offsets move with them. */
export function rewrite({ note, roster, spans }: RosterCase, writing: Writing): RosterCase {
  if (writing === 'as typed') return { note, roster, spans };
  const moved: Span[] = [];
  const kept: Span[] = [];
  let text = '';
  let from = 0;
  for (const span of note.spans) {
    text += note.text.slice(from, span.start);
    const isRostered = spans.includes(span);
    const words = note.text.slice(span.start, span.end);
    const written = isRostered ? rewritten(words, writing) : words;
    const now = { ...span, start: text.length, end: text.length + written.length };
    moved.push(now);
    // Where nothing could be changed, as an error in a name of three letters, the span says nothing in this row.
    if (isRostered && written !== words) kept.push(now);
    text += written;
    from = span.end;
  }
  return { note: { text: text + note.text.slice(from), spans: moved, roster: note.roster }, roster, spans: kept };
}

/** One typing error in a word of four letters or more: two letters change places, or one is left out or doubled. */
export function misspelt(word: string): string {
  if (word.length < 4) return word;
  const at = 1 + (word.length % (word.length - 2));
  const here = word.charAt(at);
  const next = word.charAt(at + 1);
  const kind = (word.charCodeAt(0) + word.length) % 3;
  if (kind === 0 && next !== '' && here.toLowerCase() !== next.toLowerCase())
    return word.slice(0, at) + next + here + word.slice(at + 2);
  return kind === 1 ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + here + word.slice(at);
}

function rewritten(words: string, writing: Writing): string {
  const first = /^[\p{L}\p{M}]+/u.exec(words)?.[0] ?? '';
  const spelt = writing === 'other case' || !/^[a-z]+$/iu.test(first) ? first : misspelt(first);
  if (writing !== 'other case' && spelt === first) return words;
  const changed = spelt + words.slice(first.length);
  return writing === 'one typing error' ? changed : inOtherCase(changed);
}

/** Capitals become small letters; a name without any gets them. */
function inOtherCase(words: string): string {
  const lower = words.toLowerCase();
  return lower === words ? words.toUpperCase() : lower;
}

/** Whether a roster of first names reaches this word: itself, a short form, or one letter away. */
function isOn(roster: readonly string[], word: string): boolean {
  const wanted = word.toLowerCase();
  return (
    isWhole(word) &&
    roster.some((name) => {
      const known = name.toLowerCase();
      return known.startsWith(wanted) || known.endsWith(wanted) || wanted.startsWith(known) || isOneAway(known, wanted);
    })
  );
}

function isOneAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}

function firstWord(text: string, { start, end }: Span): string {
  return text.slice(start, end).split(/[\s,]+/u)[0] ?? '';
}

/** Initials are no first name that somebody would type into a roster. */
const isWhole = (word: string): boolean => /\p{L}{2}/u.test(word);
