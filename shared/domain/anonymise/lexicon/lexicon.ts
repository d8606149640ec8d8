import lists from '#resources/lists/lexicon.json' with { type: 'json' };

/** What the lists know of a word; 0 is "not in the list", more is surer or commoner. */
export interface Entry {
  /** As a given name: 1 rare, 2 known, 3 common. */
  readonly given: number;
  /** As an ordinary English word: 1 seldom written, up to 4 written all the time. */
  readonly word: number;
  /** As a family name or another capitalised word. */
  readonly surname: number;
  /** As a place: 1 a village, 2 a town or council area, 3 a city abroad. */
  readonly place: number;
}

const UNKNOWN: Entry = { given: 0, word: 0, surname: 0, place: 0 };

/** So many words are remembered between look-ups; a workshop rarely uses more. */
const REMEMBERED = 8000;

/** Looks words up in the packed table: block heads by halves, then through one block. */
export interface Lexicon {
  readonly lookUp: (key: string) => Entry;
  /** The same for a word that nobody wrote, as half of another: it does not push out what is remembered. */
  readonly peek: (key: string) => Entry;
  /** Shows every word of the lists that begins with a letter, in their order. */
  readonly each: (letter: string, see: (key: string, entry: Entry) => void) => void;
  /** Whether the words from `words[at]` on make a place of several words: how many words, or 0. */
  readonly placeAt: (words: readonly string[], at: number) => number;
}

/** The lexicon, made at the first call and kept. */
export function lexicon(): Lexicon {
  made ??= createLexicon();
  return made;
}

let made: Lexicon | undefined;

const LONGEST_PLACE = 5;

function createLexicon(): Lexicon {
  const { table } = lists;
  const kinds = new Map(Object.entries(lists.kinds).map(([character, kind]) => [character, entryOf(kind)]));
  const { heads, offsets } = blocksOf(table);
  const remembered = new Map<string, Entry>();
  const places = new Set(lists.phrases.split('|').map((each) => each.slice(0, each.indexOf('='))));
  const firstWords = new Set([...places].map((place) => place.slice(0, place.indexOf(' '))));

  const blockOf = (key: string): number => {
    let low = 0;
    let high = heads.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((heads[middle] ?? '') <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const find = (key: string): Entry => kinds.get(kindInBlock(table, offsets[blockOf(key)] ?? 0, key)) ?? UNKNOWN;

  return {
    peek: (key) => remembered.get(key) ?? find(key),
    each(letter, see) {
      let key = '';
      for (let at = offsets[blockOf(letter)] ?? 0; at < table.length; at += 1) {
        if (table.charCodeAt(at) === BAR) continue;
        const shared = table.charCodeAt(at) - 65;
        let end = at + 1;
        while (isKeyUnit(table.charCodeAt(end))) end += 1;
        key = key.slice(0, shared) + table.slice(at + 1, end);
        if (key.startsWith(letter)) see(key, kinds.get(table.charAt(end)) ?? UNKNOWN);
        else if (key > letter) return;
        at = end;
      }
    },
    lookUp(key) {
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const entry = find(key);
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(key, entry);
      return entry;
    },
    placeAt(words, at) {
      const first = words[at] ?? '';
      if (!firstWords.has(first)) return 0;
      let phrase = first;
      let longest = 0;
      for (let count = 2; count <= LONGEST_PLACE && at + count <= words.length; count += 1) {
        phrase += ` ${words[at + count - 1] ?? ''}`;
        if (places.has(phrase)) longest = count;
      }
      return longest;
    },
  };
}

function entryOf(kind: string): Entry {
  const [given = 0, word = 0, surname = 0, place = 0] = Array.from(kind, Number);
  return { given, word, surname, place };
}

const isKeyUnit = (unit: number): boolean => (unit >= 97 && unit <= 122) || unit === 39 || unit === 45;

function blocksOf(table: string): { readonly heads: readonly string[]; readonly offsets: readonly number[] } {
  const heads: string[] = [];
  const offsets: number[] = [];
  for (let bar = table.indexOf('|'); bar !== -1; bar = table.indexOf('|', bar + 1)) {
    let end = bar + 2;
    while (isKeyUnit(table.charCodeAt(end))) end += 1;
    heads.push(table.slice(bar + 2, end));
    offsets.push(bar + 1);
  }
  return { heads, offsets };
}

const BAR = 124;

/**
 * The kind that the block beginning at `from` has for `key`, or nothing. No word is put together on the way: each begins
 * with letters of the one before it, so it is enough to know how many letters of the key that one had.
 */
function kindInBlock(table: string, from: number, key: string): string {
  let matched = 0;
  for (let at = from; at < table.length && table.charCodeAt(at) !== BAR; at += 1) {
    const shared = table.charCodeAt(at) - 65;
    at += 1;
    // It differs from the key sooner than the word before it did, and the words are in order: the key would have stood here.
    if (shared < matched) return '';
    if (shared === matched) {
      while (matched < key.length && table.charCodeAt(at) === key.charCodeAt(matched)) {
        at += 1;
        matched += 1;
      }
      const next = table.charCodeAt(at);
      if (!isKeyUnit(next)) {
        if (matched === key.length) return table.charAt(at);
      } else if (matched === key.length || next > key.charCodeAt(matched)) return '';
    }
    while (isKeyUnit(table.charCodeAt(at))) at += 1;
  }
  return '';
}
