import { invariant } from '#shared/invariant.ts';
import type { CellKind } from '#shared/model/record.ts';
import { MAX_FREE_TEXT } from './limits.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
const COUNT = /^(?:0|[1-9]\d{0,9})$/u;
const LARGEST_COUNT = 1_000_000_000;
const LONGEST_WORD = 200;

/** No line breaks or tabs, and nothing that free text may not have either. */
const NOT_IN_A_WORD = /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

/** What draws nothing or turns the reading direction: RawText takes it out of all that people type. */
const NOT_IN_FREE_TEXT = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** A cell's value as CSV text: nothing stands for null, so no other value may be empty. */
export function writeCell(value: unknown): string {
  if (value === null) return '';
  invariant(typeof value === 'string' || typeof value === 'number', 'a cell is text, a number or null');
  return String(value);
}

/** What is wrong with a cell's CSV text, in words that complete "the cell …", or null where nothing is. */
export function faultOfCell(cell: CellKind, text: string): string | null {
  if (text === '') return cell.endsWith('?') ? null : 'is empty';
  switch (cell) {
    case 'id':
    case 'ref':
    case 'ref?':
      return UUID.test(text) ? null : 'is not an id';
    case 'count':
      return COUNT.test(text) && Number(text) <= LARGEST_COUNT ? null : 'is not a count';
    case 'word':
    case 'word?':
      return faultOfText(text, LONGEST_WORD, NOT_IN_A_WORD);
    case 'free':
    case 'free?':
      return faultOfText(text, MAX_FREE_TEXT, NOT_IN_FREE_TEXT);
  }
}

/** The value of a cell that `faultOfCell` finds nothing wrong with. */
export function valueOfCell(cell: CellKind, text: string): string | number | null {
  if (text === '') return null;
  return cell === 'count' ? Number(text) : text;
}

function faultOfText(text: string, longest: number, forbidden: RegExp): string | null {
  if (text.length > longest) return `is longer than ${longest} characters`;
  if (text.trim() === '') return 'is empty';
  if (!text.isWellFormed() || text.normalize('NFC') !== text) return 'is not written in the usual form of its letters';
  return forbidden.test(text) ? 'has characters that cannot be seen' : null;
}
