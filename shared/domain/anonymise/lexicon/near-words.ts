import { lexicon, type Entry } from './lexicon.ts';

/** What of the lists is one slip of the finger away from a word: a letter too many, too few, wrong, or two swapped. */
export interface Near {
  /** The commonest ordinary word, by its grade; 0 is none. */
  readonly word: number;
  /** Whether a common given name that is no word is among them. */
  readonly isName: boolean;
  readonly isTown: boolean;
}

const REMEMBERED = 4000;
const known = new Map<string, Near>();

/** What is one slip away from `key`; its first letter is taken for right, as it nearly always is. */
export function nearWords(key: string): Near {
  const before = known.get(key);
  if (before !== undefined) return before;
  const near = look(key);
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, near);
  return near;
}

function look(key: string): Near {
  let word = 0;
  let isName = false;
  let isTown = false;
  for (let length = key.length - 1; length <= key.length + 1; length += 1) {
    const { words, entries } = shelfOf(key.charAt(0), length);
    for (let at = 0; at < words.length; at += 1) {
      const entry = entries[at];
      if (entry === undefined || !isOneSlip(key, words[at] ?? '')) continue;
      word = Math.max(word, entry.word);
      isName ||= isCommonName(entry);
      isTown ||= entry.place === 2;
    }
  }
  return { word, isName, isTown };
}

const isCommonName = ({ given, word }: Entry): boolean => given === 3 && word === 0;

/** Words that begin with one letter and are of one length: nothing else can be one slip away. */
interface Shelf {
  readonly words: string[];
  readonly entries: Entry[];
}

const NO_SHELF: Shelf = { words: [], entries: [] };
/** By letter, and then by length; a letter's are read when the first word with it is looked for. */
const shelves = new Map<string, ReadonlyMap<number, Shelf>>();

function shelfOf(letter: string, length: number): Shelf {
  const own = shelves.get(letter) ?? filled(letter);
  shelves.set(letter, own);
  return own.get(length) ?? NO_SHELF;
}

/** Only what somebody could have meant: words of some use, common names and towns. */
function filled(letter: string): ReadonlyMap<number, Shelf> {
  const all = new Map<number, Shelf>();
  lexicon().each(letter, (key, entry) => {
    if (entry.word < 2 && entry.place !== 2 && !isCommonName(entry)) return;
    const shelf = all.get(key.length) ?? { words: [], entries: [] };
    shelf.words.push(key);
    shelf.entries.push(entry);
    all.set(key.length, shelf);
  });
  return all;
}

/** Whether one slip behind the first letter makes one word of the other. */
function isOneSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let ahead = 1;
  while (ahead < shorter && one.charCodeAt(ahead) === other.charCodeAt(ahead)) ahead += 1;
  let behind = 0;
  while (
    behind < shorter - ahead &&
    one.charCodeAt(one.length - 1 - behind) === other.charCodeAt(other.length - 1 - behind)
  )
    behind += 1;
  const left = shorter - ahead - behind;
  if (one.length !== other.length) return left === 0;
  if (left <= 1) return true;
  return (
    left === 2 &&
    one.charCodeAt(ahead) === other.charCodeAt(ahead + 1) &&
    one.charCodeAt(ahead + 1) === other.charCodeAt(ahead)
  );
}
