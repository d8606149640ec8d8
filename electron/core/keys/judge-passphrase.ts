import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { AppError } from '#shared/errors.ts';
import type { PassphraseJudgement } from '#shared/model/passphrase.ts';
import { listWordsIn, WORD_COUNT } from './passphrase-words.ts';

/** Words of the list that make a passphrase good enough: 51.7 bits. */
const ENOUGH_WORDS = 4;

/** Characters that make any other passphrase long enough to be looked at further. */
const ENOUGH_CHARACTERS = 16;

/** Powers of ten of guesses: below it a passphrase is on the lists, or is a pattern that thieves try first. */
const ENOUGH_GUESSES = 10;

/** Longer texts are as good as this much of them, and cost seconds to judge. */
const MOST_JUDGED = 64;

/** What one thief's machine tries against the slot's derivation, and how long a year is. */
const GUESSES_A_SECOND = 10_000;
const SECONDS_A_YEAR = 31_557_600;

let estimator: ZxcvbnFactory | null = null;

/** Powers of ten of guesses that an attacker needs at most. */
function guessesFor(passphrase: string): number {
  const words = listWordsIn(passphrase);
  if (words > 0) return words * Math.log10(WORD_COUNT);
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return estimator.check(passphrase.slice(0, MOST_JUDGED)).guessesLog10;
}

function strengthOf(guesses: number): PassphraseJudgement['strength'] {
  if (guesses < ENOUGH_GUESSES) return guesses < 6 ? 0 : 1;
  if (guesses < 14) return 2;
  return guesses < 18 ? 3 : 4;
}

/** How long it holds on average, in words that promise no more than the sum says. */
function holdsFor(guesses: number): string {
  const years = 10 ** guesses / 2 / GUESSES_A_SECOND / SECONDS_A_YEAR;
  if (years < 1) return 'less than a year';
  if (years < 100) return `about ${Math.round(years)} years`;
  return years < 1_000_000 ? 'centuries' : 'longer than anybody can wait';
}

/** Judges a new passphrase by the one rule: four words of our list, or sixteen characters that no list holds. */
export function judgePassphrase(passphrase: string): PassphraseJudgement {
  const length = Array.from(passphrase.normalize('NFKC')).length;
  if (length === 0)
    return {
      accepted: false,
      strength: 0,
      sentence: 'Use the five words that are offered, or at least 16 characters of your own.',
    };
  const guesses = guessesFor(passphrase.normalize('NFKC'));
  const byWords = listWordsIn(passphrase) >= ENOUGH_WORDS;
  if (!byWords && length < ENOUGH_CHARACTERS) {
    const missing = ENOUGH_CHARACTERS - length;
    return {
      accepted: false,
      strength: Math.min(strengthOf(guesses), 1),
      sentence: `Add ${missing} more ${missing === 1 ? 'character' : 'characters'}, or use the five words that are offered.`,
    };
  }
  if (!byWords && guesses < ENOUGH_GUESSES) {
    return {
      accepted: false,
      strength: Math.min(strengthOf(guesses), 1),
      sentence: 'It is long, but thieves try passphrases like this one first. Use the five words that are offered.',
    };
  }
  return {
    accepted: true,
    strength: strengthOf(guesses),
    sentence: `With the laptop in hand, a thief who tries ${GUESSES_A_SECOND.toLocaleString('en-GB')} a second needs ${holdsFor(guesses)}.`,
  };
}

/** Refuses a new passphrase that the rule does not accept. */
export function requireGoodPassphrase(passphrase: string): void {
  const { accepted, sentence } = judgePassphrase(passphrase);
  if (!accepted)
    throw new AppError('weak-passphrase', `That passphrase is too easy to guess. ${sentence} Nothing was changed.`);
}
