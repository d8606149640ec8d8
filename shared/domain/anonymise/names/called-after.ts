import type { Token } from '../text/tokens.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** What the trade calls after whoever thought of it, or after the case that led to it: "the Lundy model", "Philomena protocol". */
const THOUGHT_OUT = wordSet(`
protocol protocols judgment judgement guidelines guideline principle principles model models scale inquiry enquiry ruling criteria pyramid ladder questionnaire syndrome theory hierarchy
`);

/** The same, where the one it is called after has an apostrophe: "Clare's Law". */
const OWNED = wordSet('law laws rule ladder pyramid hierarchy principles triangle');

const ROOMS = wordSet('room rooms suite suites table tables lounge marquee tent stage studio');
const POINTING = wordSet('the our this that in each every a (');

/** Whether a word with a capital is what a law, a model or a room is called, and nobody here. */
export function isCalledAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.shape !== 'title') return false;
  if (isInRowOfRooms(tokens, at) || (OWNED.has(token.key) && tokens[at - 1]?.isPossessive === true)) return true;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || next.start - token.end !== 1) return false;
  if (token.isPossessive) return OWNED.has(next.key) && (next.shape === 'title' || !next.key.startsWith('rule'));
  return THOUGHT_OUT.has(next.key) || isRoom(tokens, at);
}

/**
 * "The Maple room", "in the Windsor suite": a word, a town, or whatever has an article, as nobody has. A table is called by
 * words alone: those at the Rochdale table are from there.
 */
function isRoom(tokens: readonly Token[], at: number): boolean {
  const room = tokens[at + 1]?.key ?? '';
  if (!ROOMS.has(room)) return false;
  const { word = 0, place = 0 } = tokens[at]?.entry ?? {};
  if (room.startsWith('table')) return word > 0 && place === 0;
  return word > 0 || place > 0 || tokens[at + 1]?.shape === 'title' || POINTING.has(tokens[at - 1]?.key ?? '');
}

/** "Tables: Olive, Ginger, Basil": words, each behind the next, up to what they are the names of. */
function isInRowOfRooms(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at]?.entry.word ?? 0) === 0) return false;
  let first = at;
  while (/^(?:,|&|and)$/u.test(tokens[first - 1]?.raw ?? '') && tokens[first - 2]?.shape === 'title') first -= 2;
  return /^(?::|are|called)$/u.test(tokens[first - 1]?.raw ?? '') && ROWS.has(tokens[first - 2]?.key ?? '');
}

const ROWS = wordSet('tables rooms suites');
