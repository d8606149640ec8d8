import type { Page } from '../layer.ts';
import type { Token } from '../text/tokens.ts';

/** How many weights a label has: features are folded into so many places by their hash. */
export const PLACES = 1 << 18;

/** What is known of a token before its neighbours are looked at; all of it as small or hashed whole numbers. */
interface Facts {
  readonly key: number;
  readonly shape: number;
  /** How the lists know the word: given name, ordinary word, family name, place. */
  readonly known: number;
  readonly opens: number;
}

/** Which features of a word: those that it has wherever it stands, those that its place gives it, or both as they are trained. */
export type Part = 'own' | 'around' | 'all';

/** The features of a page's words, one word at a time. */
export interface Reader {
  /** Writes the places of the token's features to `features` and says how many there are. */
  readonly read: (at: number, part: Part) => number;
  readonly features: Int32Array;
}

/** More features than any word has: those of its neighbourhood and one for each letter. */
const MOST = 96;

/** Reads a page; the features of one word are gone when the next is read. */
export function readerOf({ tokens, usesCapitals }: Page): Reader {
  const known: (Facts | undefined)[] = [];
  const features = new Int32Array(MOST);
  // Most tokens are nobody's neighbour, so what is known of them is worked out when it is asked for.
  const facts = (at: number): Facts => {
    const token = tokens[at];
    return token === undefined ? EDGE : (known[at] ??= factsOf(token));
  };
  return {
    features,
    read(at, part) {
      const token = tokens[at];
      return token === undefined ? 0 : readToken(token, { facts, at, usesCapitals, features, part });
    },
  };
}

/** Everyday words that no list has for anybody are most of a text, and are passed over; so are small letters alone. */
export function isNeverName({ kind, shape, raw, entry, opensSentence }: Token): boolean {
  if (kind !== 'word' || (raw.length === 1 && raw !== raw.toUpperCase())) return true;
  const isPlain = shape === 'lower' || (opensSentence && shape === 'title');
  return isPlain && entry.word >= 2 && entry.given === 0 && entry.surname === 0 && entry.place === 0;
}

const EDGE: Facts = { key: 1, shape: 9, known: 0, opens: 0 };

interface Spot {
  readonly facts: (at: number) => Facts;
  readonly at: number;
  readonly usesCapitals: boolean;
  readonly features: Int32Array;
  readonly part: Part;
}

/** Whether a feature is of the word alone. */
const isOwn = (template: number): boolean => template === 4 || template === 5 || template === 18 || template >= 30;

function readToken(token: Token, { facts, at, usesCapitals, features, part }: Spot): number {
  const here = facts(at);
  const before = facts(at - 1);
  const beforeThat = facts(at - 2);
  const after = facts(at + 1);
  const afterThat = facts(at + 2);
  const written = (here.shape * 2 + here.opens) * 2 + (usesCapitals ? 1 : 0);
  const possessive = token.isPossessive ? 1 : 0;
  let count = 0;
  const add = (template: number, one: number, other: number): void => {
    if (part !== 'all' && isOwn(template) !== (part === 'own')) return;
    features[count] = place(template, one, other);
    count += 1;
  };
  add(1, written, 0);
  add(2, here.known, written);
  add(3, here.known, possessive);
  add(4, here.key, 0);
  add(5, here.key, here.shape);
  add(6, before.key, written);
  add(7, after.key, written);
  add(8, before.key, here.known);
  add(9, after.key, here.known);
  add(10, before.key, after.key);
  add(11, beforeThat.key, before.key);
  add(12, after.key, afterThat.key);
  add(13, before.shape * 16 + after.shape, written);
  add(14, before.known, here.known);
  add(15, after.known, here.known);
  add(16, beforeThat.key, here.shape);
  add(17, afterThat.key, here.shape);
  add(18, token.key.length, here.shape);
  add(19, before.known, written);
  add(20, after.known, written);
  add(21, before.key, 0);
  add(22, after.key, 0);
  add(23, possessive, written);
  if (part === 'around') return count;
  const isCapital = here.shape === SHAPES.lower ? 0 : 1;
  // Endings, beginnings and each three letters in a row: how a name sounds, whoever bears it.
  const { key } = token;
  const length = Math.min(key.length, LONGEST);
  let window = 0x5e;
  for (let letter = 0; letter <= length; letter += 1) {
    window = ((window << 8) | (letter === length ? 0x24 : key.charCodeAt(letter) & 0xff)) & 0xffffff;
    if (letter > 0) add(30, window, isCapital);
  }
  if (length > 3) {
    add(31, hashOf(key.slice(-4)), isCapital);
    add(32, hashOf(key.slice(-2)), isCapital);
    add(33, hashOf(key.slice(0, 3)), isCapital);
  }
  return count;
}

/** Letters beyond these say nothing more of a name. */
const LONGEST = 24;

const SHAPES = { lower: 0, title: 1, upper: 2, mixed: 3, single: 4 } as const;
const KINDS = { word: 0, number: 5, mark: 6, break: 7, placeholder: 8 } as const;

function factsOf(token: Token): Facts {
  const { kind, key, entry, shape, opensSentence } = token;
  if (kind !== 'word') {
    const named = kind === 'mark' || kind === 'break' ? key : kind;
    return { key: hashOf(named), shape: KINDS[kind], known: 0, opens: 0 };
  }
  return {
    key: hashOf(key),
    shape: SHAPES[shape],
    known: 1 + entry.given + 4 * (entry.word + 5 * (entry.surname + 2 * entry.place)),
    opens: opensSentence ? 1 : 0,
  };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function place(template: number, one: number, other: number): number {
  let hash = Math.imul(one ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(other + template, 0xc2b2ae35), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) & (PLACES - 1);
}
