import { isPlaceholder, PEOPLE } from './replacement-words.ts';
import type { Normalised } from '../text/normalise.ts';

/** A normalised text in which every person has a name again, and where those names stand in it. */
export interface Peopled extends Normalised {
  readonly standIns: readonly StandIn[];
}

/** Where a name stands that is nobody's; offsets are those of the peopled text, the end exclusive. */
export interface StandIn {
  readonly start: number;
  readonly end: number;
}

/** Read in place of everybody: what the rules ask of a name, it has. */
const NAME = 'Keira';

const PERSON = new RegExp(`\\[(?:name|${PEOPLE.join('|')})(?: [A-Z]{1,2}| \\d{1,3})?\\]`, 'gu');

/**
 * Puts a name in the place of each person's placeholder, so that "[young person A] is 14" is read as "Keira is 14" would
 * be: what is told of somebody is personal whether the name has been taken out already or not.
 */
export function peopled(normalised: Normalised): Peopled {
  const { text } = normalised;
  if (!text.includes('[')) return { ...normalised, standIns: [] };
  const standIns: StandIn[] = [];
  /** For each stand-in, how far behind it the texts are apart. */
  const shifts: number[] = [];
  let read = '';
  let from = 0;
  for (const match of text.matchAll(PERSON)) {
    if (!isPlaceholder(match[0])) continue;
    read += text.slice(from, match.index);
    standIns.push({ start: read.length, end: read.length + NAME.length });
    read += NAME;
    from = match.index + match[0].length;
    shifts.push(from - read.length);
  }
  if (standIns.length === 0) return { ...normalised, standIns };
  // An offset before the first stand-in is the same in both; within one, its beginning or its end is meant.
  const back = (at: number): number => at + (shifts[standIns.findLastIndex(({ end }) => at >= end)] ?? 0);
  return {
    text: read + text.slice(from),
    startOf: (at) => normalised.startOf(back(standIns.find(({ start, end }) => start < at && at < end)?.start ?? at)),
    endOf: (at) => normalised.endOf(back(standIns.find(({ start, end }) => start < at && at < end)?.end ?? at)),
    standIns,
  };
}
