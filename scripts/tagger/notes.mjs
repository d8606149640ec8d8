import { framesOfNotes } from './frames-of-notes.mjs';
import { UNNAMED } from './frames-without-names.mjs';
import { MORE_NAMED } from './frames-with-more-names.mjs';
import { NAMED } from './frames-with-names.mjs';
import {
  acronym,
  altered,
  familyName,
  fullName,
  givenName,
  homeName,
  initial,
  made,
  nickname,
  ordinaryWord,
  organisationName,
  placeName,
  schoolName,
  title,
} from './names.mjs';
import { PROSE_NAMED, PROSE_UNNAMED } from './frames-of-prose.mjs';
import { TALK } from './frames-of-talk.mjs';
import { THING_FRAMES, THINGS } from './things.mjs';
import { lines, WORDS } from './words.mjs';

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {'name' | 'place' | 'organisation'} Kind */
/** @typedef {{ text: string, kind: Kind | null }} Piece */
/** @typedef {{ text: string, spans: { start: number, end: number, kind: Kind }[] }} SyntheticNote */

const framesOf = (/** @type {string} */ text) => text.split('\n').filter((line) => line.trim() !== '');
const NOTES = framesOfNotes();
const FRAMES = {
  named: [...framesOf(NAMED + MORE_NAMED + TALK + PROSE_NAMED), ...NOTES.named],
  unnamed: [...framesOf(UNNAMED + THING_FRAMES + PROSE_UNNAMED), ...NOTES.unnamed],
};

/** Slots that name somebody or some place, and what a reader would call them. */
const NAMING = {
  n: /** @type {const} */ (['name', givenName]),
  full: /** @type {const} */ (['name', fullName]),
  nick: /** @type {const} */ (['name', nickname]),
  sur: /** @type {const} */ (['name', familyName]),
  initial: /** @type {const} */ (['name', initial]),
  place: /** @type {const} */ (['place', placeName]),
  school: /** @type {const} */ (['organisation', schoolName]),
  home: /** @type {const} */ (['organisation', homeName]),
  org: /** @type {const} */ (['organisation', organisationName]),
};

/**
 * One made-up note: some sentences in one voice, with where its names stand.
 * @param {Random} random @returns {SyntheticNote}
 */
export function syntheticNote(random) {
  const style = styleOf(random);
  const naming = random.chance(560);
  const count = 1 + random.below(4);
  const joint = random.chance(800) ? ' ' : '\n';
  let text = '';
  const spans = [];
  for (let at = 0; at < count; at += 1) {
    const isNamed = naming && (at === 0 || random.chance(500));
    if (text !== '') text += joint;
    const pieces = sentence(random.pick(isNamed ? FRAMES.named : FRAMES.unnamed), random);
    const written = pieces.map((piece) => ({ ...piece, text: write(piece, style, random) }));
    if (style.case === 'normal' && written[0] !== undefined && random.chance(900)) {
      written[0].text = written[0].text.charAt(0).toUpperCase() + written[0].text.slice(1);
    }
    for (const piece of written) {
      if (piece.kind !== null)
        spans.push({ start: text.length, end: text.length + piece.text.length, kind: piece.kind });
      text += piece.text;
    }
    if (count > 1 && joint === ' ' && /[\p{L}\p{N}]$/u.test(text) && random.chance(style.case === 'normal' ? 900 : 300))
      text += '.';
  }
  return { text, spans };
}

/** @param {Random} random */
function styleOf(random) {
  const kind = random.below(100);
  /** @type {'normal' | 'lower' | 'upper'} */
  const letters = kind < 64 ? 'normal' : kind < 97 ? 'lower' : 'upper';
  return { case: letters, typos: random.chance(400) ? 60 : 8, keepsNames: random.chance(200) };
}

/** Fills a frame. @param {string} frame @param {Random} random @returns {Piece[]} */
function sentence(frame, random) {
  return frame
    .split(/(\{[A-Za-z]+\})/u)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? filled(part.slice(1, -1), random) : { text: part, kind: null }));
}

/** @param {string} slot @param {Random} random @returns {Piece} */
function filled(slot, random) {
  const naming = NAMING[/** @type {keyof typeof NAMING} */ (slot)];
  if (naming !== undefined) return { kind: naming[0], text: naming[1](random) };
  return { kind: null, text: inCaseOf(slot, plain(slot.toLowerCase(), random)) };
}

/** @param {string} slot @param {Random} random @returns {string} */
function plain(slot, random) {
  if (slot === 'num') return String(random.chance(800) ? 1 + random.below(25) : 1 + random.below(400));
  if (slot === 'word') return ordinaryWord(random);
  if (slot === 'letter') return 'ABCDEFX'.charAt(random.below(7));
  if (slot === 'title') return title(random);
  if (slot === 'acronym') return acronym(random);
  if (slot === 'made' || slot === 'madelower') return slot === 'made' ? made(random) : made(random).toLowerCase();
  const words = WORDS[/** @type {keyof typeof WORDS} */ (slot)] ?? THINGS[/** @type {keyof typeof THINGS} */ (slot)];
  if (words === undefined) throw new Error(`No frame can ask for {${slot}}.`);
  // A third of the phrases end in a word that the lists above do not hold, so that no list is learned by heart.
  const phrase = random.pick(words);
  const isOpen = slot === 'noun' || slot === 'adj' || slot === 'plural';
  if (isOpen && random.chance(350)) return ordinaryWord(random);
  if (slot === 'clause' && random.chance(250)) return `the ${ordinaryWord(random)} is ${ordinaryWord(random)}`;
  if (slot === 'did' && random.chance(350))
    return `${random.pick(DOING)} ${random.pick(WHOSE)} ${ordinaryWord(random)}`;
  return phrase;
}

const DOING =
  lines(`likes | hates | took | found | made | broke | has | had | wanted | saw | brought | got | lost | knows | needs | mentioned | raised | chose
  described | led | did | ran | put away | gave us | gave out | opened | closed | hid | kept | used | joined | set up | wrote | drew | picked | carried | filmed | missed
  started | finished | explained | borrowed | bought | sold | shared | won | fixed | read | signed | sent | showed us | talked about | asked about | chose | cooked | fed | walked
  suggested | offered | wore | watched | played | passed round | tidied | counted | blamed | avoided | remembered | forgot | calls it | calls this | thinks about | goes on about`);
const WHOSE = [
  'the',
  'a',
  'his',
  'her',
  'their',
  'my',
  'our',
  'most of the',
  'all the',
  'some',
  'another',
  'no',
  'that',
];

/** The slot's own letters say how its words are written: {Word}, {WORD}. @param {string} slot @param {string} text */
function inCaseOf(slot, text) {
  if (slot === slot.toUpperCase()) return text.toUpperCase();
  return /^[A-Z]/u.test(slot) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** @param {Piece} piece @param {ReturnType<typeof styleOf>} style @param {Random} random */
function write({ text, kind }, style, random) {
  const spelt = text.replace(/[a-z]{4,}/gu, (word) =>
    random.chance(kind === null ? style.typos : 15) ? altered(word, random) : word,
  );
  if (style.case === 'upper') return spelt.toUpperCase();
  if (style.case === 'normal') return kind !== null && random.chance(40) ? spelt.toLowerCase() : spelt;
  if (kind !== null && style.keepsNames) return spelt;
  const quick = kind === null && random.chance(600) ? spelt.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '') : spelt;
  return quick.toLowerCase();
}
