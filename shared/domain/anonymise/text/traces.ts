/**
 * What a paragraph must have somewhere for a costlier look at it to be worth while. It may say yes too often, and never no
 * where the look would find something.
 */
export interface Trace {
  /** Pieces of words, one of which is there, whatever their case; a capital asks for one, ` ` is any space, `0` any digit, `|` at an end no letter and `^` there a capital. */
  readonly pieces?: readonly string[];
  /** Or forms of writing, one of which is there: `A` is any capital, `a` any small letter, `0` any digit. */
  readonly forms?: readonly string[];
  /** Or so many digits close to each other. */
  readonly digits?: number;
  /** Its place among all traces. */
  readonly place: number;
}

const ALL: Trace[] = [];

/** A trace by pieces of words and by forms of writing, with `;` between: "mon;tue; of ;|ig|;0th", "AA00". */
export const traceOf = (pieces: string, forms = ''): Trace =>
  kept({ pieces: pieces.split(';').filter(Boolean), forms: forms.split(';').filter(Boolean) });

/** Pieces: each of the endings behind each of the beginnings. */
export function joined(beginnings: readonly string[], endings: readonly string[]): string {
  return beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending)).join(';');
}

/** A trace of a number: so many digits with at most three other characters between each and the next. */
export const traceOfDigits = (digits: number): Trace => kept({ digits });

function kept(wanted: Omit<Trace, 'place'>): Trace {
  const trace = { ...wanted, place: ALL.length };
  ALL.push(trace);
  return trace;
}

/** Which traces a text has, by their places. */
export type Traces = Uint8Array;

/** Whether a text has all of some traces. */
export function hasAll(traces: Traces, wanted: readonly Trace[]): boolean {
  for (const { place } of wanted) if (traces[place] !== 1) return false;
  return true;
}

/** Reads a text for every trace there is. */
export function tracesIn(text: string): Traces {
  if (readers?.traces !== ALL.length) readers = readersOf(ALL);
  const found = new Uint8Array(ALL.length);
  for (const read of readers.read) read(text, found);
  return found;
}

interface Readers {
  readonly traces: number;
  readonly read: readonly ((text: string, found: Traces) => void)[];
}

let readers: Readers | undefined;

const readersOf = (traces: readonly Trace[]): Readers => ({
  traces: traces.length,
  read: [
    searchFor(
      traces.map(({ pieces = [] }) => pieces),
      PIECES,
    ),
    searchFor(
      traces.map(({ forms = [] }) => forms),
      FORMS,
    ),
    countDigitsFor(traces),
  ],
});

/** Characters as few kinds, as a machine reads them; what no kind is for is the first. */
interface Kinds {
  readonly count: number;
  readonly of: (code: number) => number;
}

const MARKS = '\'-.,&@#_+:(/"';
const NOT_ASKED = 255;

function kindsOf(classes: readonly RegExp[]): Kinds {
  const known = new Uint8Array(0x10000).fill(NOT_ASKED);
  const ask = (code: number): number => {
    const character = String.fromCharCode(code);
    const mark = MARKS.indexOf(character);
    const kind = mark < 0 ? 1 + classes.findIndex((each) => each.test(character)) : classes.length + 1 + mark;
    known[code] = kind;
    return kind;
  };
  return {
    count: classes.length + 1 + MARKS.length,
    of(code) {
      const kind = known[code] ?? 0;
      return kind === NOT_ASKED ? ask(code) : kind;
    },
  };
}

const LETTERS = Array.from('etaoinshrdlcumwfgypbvkjxqz', (letter) => new RegExp(letter, 'iu'));
const PIECES = kindsOf([/\s/u, ...LETTERS, /\d/u]);
/** Half of a character beyond the first 65,536 may be half of a capital. */
const CAPITAL = /[\p{Lu}\p{Cs}]/u;
/** “×” and “÷” stand among the Latin letters. */
const FORMS = kindsOf([/\s/u, CAPITAL, /[\p{L}×÷]/u, /\d/u]);

/** Letters that every expression takes for letters; of others it is not known what an expression makes of them. */
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 97 && code <= 122;
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text.charAt(at));
}

/** Digits belong together over so many other characters. */
const GAP = 3;

function countDigitsFor(traces: readonly Trace[]): (text: string, found: Traces) => void {
  const counted = traces.flatMap(({ digits, place }) => (digits === undefined ? [] : { digits, place }));
  return (text, found) => {
    let last = -Infinity;
    let together = 0;
    let most = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 48 || code > 57) continue;
      together = at - last <= GAP + 1 ? together + 1 : 1;
      last = at;
      if (together > most) most = together;
    }
    for (const { digits, place } of counted) if (most >= digits) found[place] = 1;
  };
}

/** A piece that ends in a state of the machine. */
interface Ending {
  readonly place: number;
  readonly length: number;
  readonly isWordStart: boolean;
  readonly isWordEnd: boolean;
  readonly isBeforeCapital: boolean;
  /** How far before its end it must have capitals. */
  readonly capitals: readonly number[];
}

/**
 * All pieces are looked for at once by the machine of Aho and Corasick: one step a character, however many pieces there are
 * ("Efficient string matching: an aid to bibliographic search", 1975).
 */
function searchFor(pieces: readonly (readonly string[])[], kinds: Kinds): (text: string, found: Traces) => void {
  const { steps, endings } = machineOf(pieces, kinds);
  return (text, found) => {
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const step = steps[(state & STATE) * kinds.count + kinds.of(text.charCodeAt(at))] ?? 0;
      state = step & STATE;
      if (step < ENDS) continue;
      for (const ending of endings[state] ?? []) {
        if (found[ending.place] !== 1 && isWhole(ending, text, at)) found[ending.place] = 1;
      }
    }
  };
}

function isWhole(
  { length, isWordStart, isWordEnd, isBeforeCapital, capitals }: Ending,
  text: string,
  at: number,
): boolean {
  if ((isWordStart && isLetterAt(text, at - length)) || (isWordEnd && isLetterAt(text, at + 1))) return false;
  if (isBeforeCapital && !isCapitalAt(text, at + 1)) return false;
  return capitals.every((before) => isCapitalAt(text, at - before));
}

interface Machine {
  /** For each state, the next one by the kind of the character, and with `ENDS` where something ends there. */
  readonly steps: Uint16Array;
  readonly endings: readonly (readonly Ending[] | undefined)[];
}

const ENDS = 0x8000;
const STATE = ENDS - 1;

function machineOf(pieces: readonly (readonly string[])[], kinds: Kinds): Machine {
  const children: Map<number, number>[] = [new Map()];
  const endings: (readonly Ending[] | undefined)[] = [undefined];
  for (const [place, each] of pieces.entries()) {
    for (const piece of each) {
      const ending = endingOf(piece, place, kinds === PIECES);
      const from = ending.isWordStart ? 1 : 0;
      let state = 0;
      for (let at = from; at < from + ending.length; at += 1) {
        const kind = kinds.of(piece.charCodeAt(at));
        let next = children[state]?.get(kind);
        if (next === undefined) {
          next = children.push(new Map()) - 1;
          endings.push(undefined);
          children[state]?.set(kind, next);
        }
        state = next;
      }
      endings[state] = [...(endings[state] ?? []), ending];
    }
  }
  if (children.length > STATE) throw new Error('There are more traces than the machine has states for.');
  return { steps: stepsOf(children, endings, kinds.count), endings };
}

function endingOf(piece: string, place: number, asksCapitals: boolean): Ending {
  const isWordStart = piece.startsWith('|');
  const isWordEnd = piece.endsWith('|');
  const isBeforeCapital = piece.endsWith('^');
  const end = piece.length - (isWordEnd || isBeforeCapital ? 1 : 0);
  const capitals: number[] = [];
  for (let at = 0; at < end; at += 1) if (asksCapitals && isCapitalAt(piece, at)) capitals.push(end - 1 - at);
  return { place, length: end - (isWordStart ? 1 : 0), isWordStart, isWordEnd, isBeforeCapital, capitals };
}

/** Where a piece does not go on, what has been read may be the end of another, or its beginning. */
function stepsOf(
  children: readonly ReadonlyMap<number, number>[],
  endings: (readonly Ending[] | undefined)[],
  kinds: number,
): Uint16Array {
  const steps = new Uint16Array(children.length * kinds);
  const fallback = new Uint16Array(children.length);
  const queue = [0];
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] ?? 0;
    const back = fallback[state] ?? 0;
    steps.copyWithin(state * kinds, back * kinds, (back + 1) * kinds);
    for (const [kind, next] of children[state] ?? []) {
      const other = state === 0 ? 0 : (steps[back * kinds + kind] ?? 0) & STATE;
      fallback[next] = other;
      const shared = endings[other];
      if (shared !== undefined) endings[next] = [...(endings[next] ?? []), ...shared];
      steps[state * kinds + kind] = endings[next] === undefined ? next : next | ENDS;
      queue.push(next);
    }
  }
  return steps;
}
