import { lexicon, type Entry } from '../lexicon/lexicon.ts';
import { isPlaceholder } from '../placeholders/replacement-words.ts';
import { fold } from './fold.ts';

/** How a word is written: `upper` is two capitals or more, `single` one letter alone. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'single';

/** A piece of the text as the layers see it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark' | 'break' | 'placeholder';
  readonly raw: string;
  /** The folded word without its possessive ending; for marks the mark itself. */
  readonly key: string;
  /** Where the word ends without its possessive ending. */
  readonly stemEnd: number;
  readonly isPossessive: boolean;
  readonly shape: Shape;
  readonly entry: Entry;
  /** Whether a capital here says nothing, because a sentence, a line or a quotation begins. */
  readonly opensSentence: boolean;
}

const PIECE =
  /\[[^\][\n]{1,60}\]|[\p{L}](?:[\p{L}\p{N}]|['-](?=[\p{L}\p{N}]))*|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}{1,3}(?![\p{L}\p{N}]))?|\n|[^\s\p{L}\p{N}]/uy;

/** What the lists know of a mark, a number or a placeholder. */
export const NOTHING: Entry = { given: 0, word: 0, surname: 0, place: 0 };

/** After these a capital says nothing. */
const ENDS_SENTENCE = new Set(['.', '!', '?', '\n', ':', '•', '*', '…', '|', '>', '#', '→', '–', '—', '-', ';', '=']);

/** These stand between an end and the word that begins. */
const OPENS_QUOTE = new Set(['"', "'", '(']);

const POSSESSIVE = /'s?$/u;

/** Cuts a normalised text into words, numbers, marks, line breaks and placeholders. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let opens = true;
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = endOfPiece(text, start);
    const raw = text.slice(start, end);
    const kind = kindOf(raw);
    if (kind === 'space') continue;
    if (kind === 'mark' && raw.length > 1) {
      tokens.push(...bracketed(start, raw));
      opens = false;
      continue;
    }
    tokens.push(token(raw, start, kind, opens));
    const startsQuote = OPENS_QUOTE.has(raw) && (start === 0 || /\s/u.test(text.charAt(start - 1)));
    opens =
      kind === 'break' ||
      (kind === 'mark' &&
        (ENDS_SENTENCE.has(raw) || /[^\x20-\x7E]/u.test(raw) || startsQuote || (opens && OPENS_QUOTE.has(raw))));
    // "Dr. Khan", "J. Smith": the full stop of an abbreviation ends nothing.
    if (raw === '.' && isAbbreviation(tokens.at(-2), start)) opens = false;
  }
  return tokens;
}

const ABBREVIATIONS = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'rev', 'st', 'cllr', 'sgt', 'insp', 'no', 'nr', 'rd']);

function isAbbreviation(before: Token | undefined, at: number): boolean {
  if (before?.end !== at || before.kind !== 'word') return false;
  return (before.shape === 'single' && before.raw !== 'I') || ABBREVIATIONS.has(before.key);
}

/** Where the piece of the text ends that begins here; plain words, which are most of a text, need no expression. */
function endOfPiece(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  if (end > start && (next === SPACE || next === FULL_STOP || next === COMMA)) return end;
  PIECE.lastIndex = start;
  return PIECE.test(text) ? PIECE.lastIndex : start + 1;
}

const [SPACE, FULL_STOP, COMMA] = [32, 46, 44];

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function kindOf(raw: string): Token['kind'] | 'space' {
  if (raw === '\n') return 'break';
  const first = raw.charCodeAt(0);
  if (isPlainLetter(first)) return 'word';
  if (first === SPACE) return 'space';
  if (raw.startsWith('[') && raw.length > 1) return isPlaceholder(raw) ? 'placeholder' : 'mark';
  if (/^\p{L}/u.test(raw)) return 'word';
  if (/^\p{N}/u.test(raw)) return 'number';
  return /^\s/u.test(raw) ? 'space' : 'mark';
}

/** Words in square brackets that are no placeholder are words like others. */
function bracketed(start: number, raw: string): readonly Token[] {
  const inner = tokensOf(raw.slice(1, -1)).map((each) => ({
    ...each,
    start: each.start + start + 1,
    end: each.end + start + 1,
    stemEnd: each.stemEnd + start + 1,
  }));
  return [token('[', start, 'mark', false), ...inner, token(']', start + raw.length - 1, 'mark', false)];
}

function token(raw: string, start: number, kind: Token['kind'], opensSentence: boolean): Token {
  const end = start + raw.length;
  if (kind !== 'word') {
    return {
      start,
      end,
      stemEnd: end,
      kind,
      raw,
      key: raw,
      isPossessive: false,
      shape: 'lower',
      entry: NOTHING,
      opensSentence,
    };
  }
  const { word, key, length, shape, entry } = spellingOf(raw);
  return {
    start,
    end,
    stemEnd: start + length,
    kind,
    raw: word,
    key,
    isPossessive: length !== raw.length,
    shape,
    entry,
    opensSentence,
  };
}

/** What a word is however it stands; the same words come again and again. */
interface Spelling {
  readonly word: string;
  readonly key: string;
  /** Without the possessive ending. */
  readonly length: number;
  readonly shape: Shape;
  readonly entry: Entry;
}

/** So many spellings are remembered; a workshop rarely uses more. */
const REMEMBERED = 8000;
const spellings = new Map<string, Spelling>();

function spellingOf(word: string): Spelling {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const stem = word.includes("'") ? word.replace(POSSESSIVE, '') : word;
  const key = fold(stem);
  const spelling = { word, key, length: stem.length, shape: shapeOf(stem), entry: lexicon().lookUp(key) };
  if (spellings.size >= REMEMBERED) spellings.clear();
  spellings.set(word, spelling);
  return spelling;
}

function shapeOf(word: string): Shape {
  if (word.length === 1) return 'single';
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  if (word === word.toUpperCase()) return 'upper';
  const first = word.charAt(0);
  if (first === lower.charAt(0)) return 'mixed';
  if (word.slice(1) === lower.slice(1)) return 'title';
  // "Anne-Marie", "O'Brien", "McKenzie" and "AmyLeigh" are names as much as "Anne" is; "iPhone" is not.
  return /^\p{Lu}[\p{Ll}']*(?:['-]?\p{Lu}[\p{Ll}']+)+$/u.test(word) || /^\p{Lu}\p{Ll}+(?:-\p{L}+)+$/u.test(word)
    ? 'title'
    : 'mixed';
}
