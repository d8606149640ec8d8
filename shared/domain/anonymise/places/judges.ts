import type { FindingTier } from '#shared/model/finding.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { KIN, NOT_NAMES, ROLES } from '../vocabulary/people.ts';
import { SAFE_PHRASES, SAFE_WORDS } from '../vocabulary/sector.ts';
import { GENERIC_WORDS } from './endings.ts';

/** Its words alone settle it. */
export function always(): FindingTier {
  return 'warn';
}

/** Whether a run of capitals is a name of its own: no role, no brand, no country, no common word alone, nobody's first name. */
export function named(it: string): FindingTier | false {
  const run = it.replace(/^the /iu, '');
  const folded = fold(run).replaceAll(/'s?(?= |$)/gu, '');
  if (SAFE_PHRASES.has(folded) || SAFE_PHRASES.has(fold(run))) return false;
  const words = folded.split(' ').filter((word) => !/^(?:and|of|the|on|&)$/u.test(word));
  const own = words.filter(
    (word) =>
      !SAFE_WORDS.has(word) && !NOT_NAMES.has(word) && !GENERIC_WORDS.has(word) && !KIN.has(word) && !ROLES.has(word),
  );
  if (own.length === 0) return false;
  const entries = own.map((word) => lexicon().lookUp(word));
  if (words.length === 1) {
    const [entry] = entries;
    if (entry === undefined || own[0] === undefined || own[0].length < 4) return false;
    if (entry.given > 0 || entry.word === 4 || entry.place > 0) return false;
    return entry.word === 0 ? 'warn' : 'hint';
  }
  if (entries.every(({ word, given }) => word >= 3 && given === 0)) return 'hint';
  // A first name and a family name are a person.
  return words.length === 2 && (entries[0]?.given ?? 0) >= 2 && !/'s\b/u.test(run) ? false : 'warn';
}

/** "Marsh & Pell" is a firm; "Tom & Aisha" are two people, and "Bed & Breakfast" is neither. */
export function firm(it: string): FindingTier | false {
  const words = fold(it)
    .split(/[ ,&]+/u)
    .map((word) => word.replace(/'s$/u, ''));
  const entries = words.map((word) => lexicon().lookUp(word));
  if (words.some((word) => SAFE_WORDS.has(word)) || SAFE_PHRASES.has(fold(it))) return false;
  if (entries.every(({ word }) => word >= 2)) return false;
  return entries.every(({ given }) => given >= 2) ? false : 'warn';
}

/** "barnsley college", "brockholes surgery": a place or no word at all in small letters. */
export function smallBody(it: string): FindingTier | false {
  const key = it.split(' ')[0] ?? '';
  const { word, given, place } = lexicon().lookUp(key);
  if (SAFE_WORDS.has(key) || GENERIC_WORDS.has(key) || NOT_NAMES.has(key) || KIN.has(key) || ROLES.has(key))
    return false;
  if (place > 0 && word <= 1) return 'warn';
  return word === 0 && given < 2 && key.length > 4 ? 'hint' : false;
}

/** No word, no name and no place in small letters: one that ends as schools do, surely. */
export function small(it: string): FindingTier | false {
  const key = fold(it).replace(/'s$/u, '');
  const { word, given, place } = lexicon().lookUp(key);
  if (word > 0 || given > 0 || place > 0 || SAFE_WORDS.has(key) || NOT_NAMES.has(key) || ROLES.has(key)) return false;
  return /(?:field|fields|wood|side|moor|ton|ham|ley|leigh|croft|dale|view|hill|brook|bank|crest|park|bridge|worth|ford|mere|stead)$/u.test(
    key,
  )
    ? 'warn'
    : 'hint';
}

/** "hartwell under 15s", "Oldham U14s": a town, a village or no word at all. */
export function team(it: string): FindingTier | false {
  const own = it.split(' ')[0] ?? '';
  const key = fold(own).replace(/'s$/u, '');
  const { word, given, place } = lexicon().lookUp(key);
  if (SAFE_WORDS.has(key) || NOT_NAMES.has(key) || GENERIC_WORDS.has(key) || KIN.has(key) || ROLES.has(key))
    return false;
  return word <= 1 && (given < 2 || place > 0) ? 'warn' : false;
}
