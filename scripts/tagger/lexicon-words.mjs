import lists from '#resources/lists/lexicon.json' with { type: 'json' };

/**
 * Every word of the compiled lexicon with what the lists know of it: the names, places and ordinary words that the
 * generator draws from are those the product ships, so nothing has to be fetched to train again.
 * @returns {readonly { key: string, given: number, word: number, surname: number, place: number }[]}
 */
export function lexiconWords() {
  const kinds = new Map(Object.entries(lists.kinds));
  const words = [];
  for (const block of lists.table.split('|').slice(1)) {
    let key = '';
    for (const [, shared, rest, kind] of block.matchAll(/([A-Z])([a-z'-]*)([^A-Za-z'|-])/gu)) {
      key = key.slice(0, shared.charCodeAt(0) - 65) + rest;
      const [given, word, surname, place] = Array.from(kinds.get(kind) ?? '0000', Number);
      words.push({ key, given, word, surname, place });
    }
  }
  if (words.length !== lists.words) throw new Error(`The table holds ${words.length} words, not ${lists.words}.`);
  return words;
}

/** Places of several words, and how well known they are. */
export function placePhrases() {
  return lists.phrases.split('|').map((each) => each.slice(0, each.indexOf('=')));
}
