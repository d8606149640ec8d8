import { z } from 'zod';

declare const rawText: unique symbol;
declare const keptText: unique symbol;
declare const anonymisedText: unique symbol;

/** What somebody typed: it may name a person and never leaves the laptop as it is. */
export type RawText = string & { readonly [rawText]: true };

/** Text that may be stored: what was sure to be personal is replaced. Only `keep` (domain/anonymise) makes one. */
export type KeptText = string & { readonly [keptText]: true };

/** Text whose every finding is settled. Only `anonymise` (domain/anonymise) makes one; exporters take nothing else. */
export type AnonymisedText = string & { readonly [anonymisedText]: true };

/** The longest entry, in UTF-16 code units: about a page and a half. */
export const LONGEST_TEXT = 4000;

/** Characters that draw nothing or turn the reading direction: they hide things, and nobody types them on purpose. */
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Unpaired halves of surrogate pairs cannot be written as UTF-8. What is taken out may have kept a letter from its accent. */
function tidy(text: string): string {
  return text.replace(/\r\n?/gu, '\n').toWellFormed().replace(INVISIBLE, '').normalize('NFC').trim();
}

function rawTextUpTo(longest: number) {
  return z
    .string()
    .transform(tidy)
    .pipe(z.string().min(1, 'Write at least one word.').max(longest, `Keep this under ${longest} characters.`))
    .transform((text) => text as RawText);
}

/** Free text of an entry, tidied: NFC, no invisible characters, no white space at the ends. */
export const RawText = rawTextUpTo(LONGEST_TEXT);

/** A short free text: a table's label, a theme's name, a poll's option. */
export const RawLabel = rawTextUpTo(120);
