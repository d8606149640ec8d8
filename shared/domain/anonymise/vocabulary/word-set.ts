/** The words of a text, a set: vocabularies are written as prose, a word after another. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

/** The phrases of a text, parted by bars or line ends: a set. */
export function phraseSet(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[|\n]/u)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  );
}
