import type { Finding } from '#shared/model/finding.ts';

/** The text with each finding replaced; it works from the end, so that earlier offsets stay true. */
export function replaceIn(text: string, findings: readonly Finding[]): string {
  return findings.reduceRight(
    (rest, finding) => rest.slice(0, finding.start) + finding.replacement + rest.slice(finding.end),
    text,
  );
}
