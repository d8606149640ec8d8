import { SyncRedactor } from 'redact-pii';
import type { Found } from '../coverage.ts';
import type { System } from './system.ts';

/** Stands in the redacted text for whatever was taken out; a text that holds it already would be misread. */
const HOLE = '\uE000';

const redactor = new SyncRedactor({ globalReplaceWith: HOLE });

/** What redact-pii takes out of a text; it has one tier. */
export const redactPii: System = { name: 'redact-pii', find: (text) => holesIn(text, redactor.redact(text)) };

/** Lays the redacted text beside the original: what stands between two kept pieces was taken out. */
export function holesIn(text: string, redacted: string): readonly Found[] {
  const kept = redacted.split(HOLE);
  const found: Found[] = [];
  let at = kept[0]?.length ?? 0;
  for (const [index, piece] of kept.slice(1).entries()) {
    const isLast = index === kept.length - 2;
    const next = isLast ? text.length - piece.length : piece === '' ? at : text.indexOf(piece, at + 1);
    const end = next < at ? text.length : next;
    if (end > at) found.push({ start: at, end, tier: 'block' });
    at = end + piece.length;
  }
  return found;
}
