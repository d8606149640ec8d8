import type { Finding } from '#shared/model/finding.ts';
import type { AnonymisedText, RawText } from '#shared/model/text.ts';
import { scan } from './scan.ts';

/** How findings are settled: `replace` takes every suggestion, `none` leaves them open. */
export type Settlement = 'replace' | 'none';

/** Either text that may leave, with what was replaced in it, or the findings that stand in the way. */
export type Anonymised =
  | { readonly settled: true; readonly text: AnonymisedText; readonly replaced: readonly Finding[] }
  | { readonly settled: false; readonly open: readonly Finding[] };

/** Each look only finds what the one before laid bare: two or three always were enough. */
const MOST_LOOKS = 5;

/**
 * The one door from typed text to text that may leave: every finding that blocks or warns is settled, or there is no text.
 * A hint is a question for people; it neither stands in the way nor is replaced unasked.
 */
export function anonymise(raw: RawText, settlement: Settlement): Anonymised {
  const findings = scan(raw).filter(({ tier }) => tier !== 'hint');
  if (findings.length > 0 && settlement === 'none') return { settled: false, open: findings };
  let text = replaceAll(raw, findings);
  // Taking one thing out can lay another bare, where two were written in one: it is looked at again until nothing is left.
  for (let time = 0; time < MOST_LOOKS; time += 1) {
    const more = scan(text).filter(({ tier }) => tier !== 'hint');
    if (more.length === 0) break;
    text = replaceAll(text, more);
  }
  return { settled: true, text: text as AnonymisedText, replaced: findings };
}

/** Works from the end, so that earlier offsets stay true. */
function replaceAll(text: string, findings: readonly Finding[]): string {
  return findings.reduceRight(
    (rest, finding) => rest.slice(0, finding.start) + finding.replacement + rest.slice(finding.end),
    text,
  );
}
