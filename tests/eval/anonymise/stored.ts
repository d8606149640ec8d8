import type { Note, Span } from './notes.ts';

/** The note as it is stored and read again: each of its people by a placeholder, and what else is marked in it. */
export function asStored(note: Note): Note {
  const spans: Span[] = [];
  const people: string[] = [];
  let text = '';
  let from = 0;
  for (const span of note.spans) {
    text += note.text.slice(from, span.start);
    const words = note.text.slice(span.start, span.end);
    from = span.end;
    if (span.category === 'name') {
      if (!people.includes(words)) people.push(words);
      text += `[young person ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(people.indexOf(words) % 26)}]`;
    } else {
      spans.push({ ...span, start: text.length, end: text.length + words.length });
      text += words;
    }
  }
  return { text: text + note.text.slice(from), spans, roster: null };
}
