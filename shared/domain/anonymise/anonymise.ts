import type { Finding } from '#shared/model/finding.ts';
import type { AnonymisedText, RawText } from '#shared/model/text.ts';
import { replaceIn } from './replace.ts';
import { scan } from './scan.ts';

/**
 * How findings are settled: `replace` takes every suggestion, `none` leaves them open, `overridden` lets those that warn
 * stand because somebody said why. What blocks is never let through.
 */
export type Settlement = 'replace' | 'none' | 'overridden';

/** What sees the findings of a text: the scan, or the scan with all that is known in a workshop. */
export type Look = (text: string) => readonly Finding[];

/** Either text that may leave, with what was replaced in it, or the findings that stand in the way. */
export type Anonymised =
  | { readonly settled: true; readonly text: AnonymisedText; readonly replaced: readonly Finding[] }
  | { readonly settled: false; readonly open: readonly Finding[] };

/** Each look only finds what the one before laid bare: two or three always were enough. */
const MOST_LOOKS = 6;

/**
 * The one door from typed text to text that may leave: every finding that blocks or warns is settled, or there is no text.
 * A hint is a question for people; it neither stands in the way nor is replaced unasked.
 */
export function anonymise(raw: RawText, settlement: Settlement, look: Look = scan): Anonymised {
  const standing = (text: string): readonly Finding[] =>
    look(text).filter(({ tier }) => (settlement === 'overridden' ? tier === 'block' : tier !== 'hint'));
  const findings = standing(raw);
  if (findings.length > 0 && settlement !== 'replace') return { settled: false, open: findings };
  let [text, open]: [string, readonly Finding[]] = [raw, findings];
  // Taking one thing out can lay another bare, where two were written in one: it is looked at again until nothing is left.
  for (let time = 0; time < MOST_LOOKS && open.length > 0; time += 1) {
    text = replaceIn(text, open);
    open = standing(text);
  }
  if (open.length > 0) return { settled: false, open: findings };
  return { settled: true, text: text as AnonymisedText, replaced: findings };
}
