import type { Page } from '../layer.ts';
import { hasAll, traceOf, type Trace } from '../text/traces.ts';
import { anyOf, EVENT, PEOPLES, RARE, SMALL_PLACE, TRAITS, type Rarity } from './vocabulary.ts';

/** What is told of somebody. */
export interface Facts {
  /** How many different kinds of things are told. */
  readonly kinds: number;
  /** One of them hardly anybody shares. */
  readonly isRare: boolean;
  /** A whole place has heard of it. */
  readonly isKnown: boolean;
}

const AGE: Rarity = {
  expression:
    /\b(?:\d{1,2}|(?:four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty))[- ]years?[- ]old\b|\[\d+ to \d+\]/iu,
  trace: traceOf(' old|;-old|;0 to 0'),
};
const FAITH: Rarity = {
  expression: /\b(?:muslim|sikh|hindu|jewish|christian|catholic|buddhist|mormon|quaker|jehovah)\b/iu,
  trace: traceOf('muslim;sikh;hindu;jewish;christian;catholic;buddhist;mormon;quaker;jehovah'),
};
const CARE: Rarity = {
  expression:
    /\b(?:in care|care leaver|looked[- ]after|foster(?:ed)?|unaccompanied|care order|section 31|staff car|adopted)\b/iu,
  trace: traceOf(
    'in care;care leaver;looked after;looked-after;foster;unaccompanied;care order;section 00;staff car;adopted',
  ),
};
const KNOWN_FOR: Rarity = {
  expression:
    /\b(?:plays? for|captain|champion|puppeteer|ballet|stand-?up|boxer|swimmer|mechanical engineering|choir|solo|head (?:girl|boy))\b/iu,
  trace: traceOf(
    'play for;plays for;captain;champion;puppeteer;ballet;stand-up;standup;boxer;swimmer;mechanical;choir;solo;head girl;head boy',
  ),
};

/** What a paragraph is looked through for only where it has a trace of it. */
export const RARITIES: readonly Rarity[] = [RARE, EVENT, SMALL_PLACE, AGE, FAITH, CARE, KNOWN_FOR];

/** Words that each say the same kind of thing. */
interface Group {
  readonly words: ReadonlySet<string>;
  readonly trace: Trace;
}

export const A_PEOPLE: Group = { words: PEOPLES, trace: anyOf(PEOPLES) };
export const A_TRAIT: Group = { words: TRAITS, trace: anyOf(TRAITS) };

/** What is told of somebody, by kinds: each counts once, however often it is told. */
export function factsIn(page: Page, words: string): Facts {
  const isRare = tells(page, words, RARE);
  const isKnown = tells(page, words, EVENT);
  const isSmall = tells(page, words, SMALL_PLACE);
  const isOfFaith = tells(page, words, FAITH);
  const kinds = [
    hasAny(page, words, A_PEOPLE) && !isOfFaith,
    isOfFaith,
    hasAny(page, words, A_TRAIT),
    isRare,
    tells(page, words, AGE),
    isKnown,
    isSmall,
    tells(page, words, CARE),
    tells(page, words, KNOWN_FOR),
  ].filter(Boolean).length;
  return { kinds, isRare: isRare || isKnown || isSmall, isKnown };
}

/** Whether a part of a page tells something; where all of it has no trace of it, the part is not read. */
export const tells = ({ traces }: Page, words: string, { expression, trace }: Rarity): boolean =>
  hasAll(traces, [trace]) && expression.test(words);

export function hasAny({ traces }: Page, words: string, group: Group): boolean {
  if (!hasAll(traces, [group.trace])) return false;
  return words
    .toLowerCase()
    .split(/[^\p{L}'-]+/u)
    .some((word) => group.words.has(word) || group.words.has(word.replace(/'s$/u, '')));
}
