// The development notes as templates: whoever is named in them, and every place, school, home and organisation, becomes a
// slot, so that the tagger learns how real notes go on around a name and not which name stood there.
import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../tests/eval/anonymise/development');

const MARK = /⟦(?<category>[a-z-]+):(?<words>[^⟦⟧]+)⟧/gu;

/** A frame is a sentence or a line; longer ones say nothing more of a word's neighbours. */
const LONGEST = 240;
const SENTENCES = /(?<=[.!?]["'”’)]?)\s+(?=[\p{Lu}"'“‘({])|\n+/u;

/** Sentences of the notes with slots for what is named in them: first those that name something, then those that do not. */
export function framesOfNotes() {
  const frames = fs
    .readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => framesIn(fs.readFileSync(path.join(FOLDER, file), 'utf8')));
  const isNamed = (/** @type {string} */ frame) => /\{(?:n|full|sur|initial|place|school|home|org)\}/u.test(frame);
  return { named: frames.filter(isNamed), unnamed: frames.filter((frame) => !isNamed(frame)) };
}

/** @param {string} file @returns {string[]} */
function framesIn(file) {
  return file
    .split(/^---[ \t]*$/mu)
    .map((note) => note.replaceAll(/^# roster:.*$/gmu, '').trim())
    .flatMap((note) =>
      note
        .replaceAll(/[{}]/gu, '')
        .replaceAll(MARK, (_, category, words) => slotOf(category, words))
        .split(SENTENCES),
    )
    .map((frame) => frame.trim())
    .filter((frame) => frame !== '' && frame.length <= LONGEST);
}

/** @param {string} category @param {string} words @returns {string} */
function slotOf(category, words) {
  if (category === 'place') return '{place}';
  if (category === 'school') return '{school}';
  if (category === 'home') return '{home}';
  if (category === 'organisation') return '{org}';
  if (category !== 'name') return words;
  if (words.length <= 4 && words === words.toUpperCase()) return '{initial}';
  return /\s/u.test(words.trim()) ? '{full}' : '{n}';
}
