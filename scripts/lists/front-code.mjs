/** How many words stand in one block: the reader searches block heads, then reads one block. */
const BLOCK = 24;

/** The longest shared beginning that a letter from A to Z can say. */
const LONGEST_SHARED = 25;

/** Characters for kinds: none is a letter of a key, a shared-length letter, or needs escaping in JSON. */
const KIND_CHARACTERS = [
  ...'0123456789!#$%&()*+,./:;<=>?@[]^_`{}~',
  ...Array.from({ length: 63 }, (_, at) => String.fromCharCode(0xc0 + at)),
  ...Array.from({ length: 12 }, (_, at) => String.fromCharCode(0xa1 + at)),
  ...Array.from({ length: 18 }, (_, at) => String.fromCharCode(0xae + at)),
];

/**
 * Packs `words` (key → kind) into one string: sorted, each word as the length it shares with the one before (A = 0),
 * the rest of its letters, and a character for its kind; `|` begins each block, whose first word shares nothing.
 */
export function frontCode(words) {
  const counts = new Map();
  for (const kind of words.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([kind]) => kind);
  if (kinds.length > KIND_CHARACTERS.length) throw new Error(`There are ${kinds.length} kinds: too many.`);
  const characterOf = new Map(kinds.map((kind, at) => [kind, KIND_CHARACTERS[at]]));
  let table = '';
  let before = '';
  const keys = [...words.keys()].sort((a, b) => (a < b ? -1 : 1));
  for (const [at, key] of keys.entries()) {
    const isHead = at % BLOCK === 0;
    const shared = isHead ? 0 : sharedLength(before, key);
    table += `${isHead ? '|' : ''}${String.fromCharCode(65 + shared)}${key.slice(shared)}${characterOf.get(words.get(key))}`;
    before = key;
  }
  return { kinds: Object.fromEntries(kinds.map((kind) => [characterOf.get(kind), kind])), table };
}

function sharedLength(one, other) {
  let length = 0;
  while (length < LONGEST_SHARED && length < one.length && one[length] === other[length]) length += 1;
  return length;
}
