import type { Finding } from '#shared/model/finding.ts';
import type { AnonymisedText, RawText } from '#shared/model/text.ts';
import { scan } from './scan.ts';

/** How findings are settled: `replace` takes every suggestion, `none` leaves them open. */
export type Settlement = 'replace' | 'none';

/** Either text that may leave, with what was replaced in it, or the findings that stand in the way. */
export type Anonymised =
  | { readonly settled: true; readonly text: AnonymisedText; readonly replaced: readonly Finding[] }
  | { readonly settled: false; readonly open: readonly Finding[] };

/** The one door from typed text to text that may leave: every finding is settled, or there is no text. */
export function anonymise(raw: RawText, settlement: Settlement): Anonymised {
  const findings = scan(raw);
  if (findings.length > 0 && settlement === 'none') return { settled: false, open: findings };
  return { settled: true, text: replaceAll(raw, findings) as AnonymisedText, replaced: findings };
}

/** Works from the end, so that earlier offsets stay true. */
function replaceAll(text: string, findings: readonly Finding[]): string {
  return findings.reduceRight(
    (rest, finding) => rest.slice(0, finding.start) + finding.replacement + rest.slice(finding.end),
    text,
  );
}
