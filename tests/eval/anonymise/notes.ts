import fs from 'node:fs';
import path from 'node:path';
import { FindingCategory } from '#shared/model/finding.ts';

/** A stretch of a note that is personal data, as its author marked it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly category: FindingCategory;
}

/** One note of a set: the words without the marks, where the marks stood, and the roster typed at its start. */
export interface Note {
  readonly text: string;
  readonly spans: readonly Span[];
  /** First names typed at the start of the workshop; null where the note names none. */
  readonly roster: readonly string[] | null;
}

const ROSTER_LINE = /^# roster:(?<names>[^\n]*)(?:\n|$)/u;
const MARK = /⟦(?<category>[a-z-]+):(?<words>[^⟦⟧]+)⟧/gu;

/** Every note of a set's text files, in the order of the file names; an absent folder is an empty set. */
export function readSet(folder: string): readonly Note[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => notesOf(fs.readFileSync(path.join(folder, file), 'utf8')));
}

/** The notes of one file: a line of three hyphens stands between them. */
export function notesOf(file: string): readonly Note[] {
  return file
    .replaceAll('\r\n', '\n')
    .split(/^---[ \t]*$/mu)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(noteOf);
}

/** Takes the marks out of one note and keeps where they stood. */
export function noteOf(block: string): Note {
  const names = ROSTER_LINE.exec(block)?.groups?.['names'];
  const marked = block.replace(ROSTER_LINE, '');
  const spans: Span[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    const words = match.groups?.['words'] ?? '';
    const category = FindingCategory.parse(match.groups?.['category']);
    spans.push({ start: text.length, end: text.length + words.length, category });
    text += words;
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  if (/[⟦⟧]/u.test(text)) throw new Error(`A mark is not closed or not opened in the note “${text.slice(0, 60)}”.`);
  return { text, spans, roster: names === undefined ? null : rosterOf(names) };
}

function rosterOf(names: string): readonly string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
