import type { DepartingText, WordsInText } from '#shared/model/departure.ts';
import type { Finding, FindingTier } from '#shared/model/finding.ts';

/** One open finding with the text that it stands in. */
export interface OpenFinding {
  readonly key: string;
  readonly line: DepartingText;
  readonly finding: Finding;
  readonly words: string;
}

const ORDER: readonly FindingTier[] = ['block', 'warn', 'hint'];

/** Every open finding, the worst first, and within that in the order of the texts. */
export function openFindings(texts: readonly DepartingText[]): readonly OpenFinding[] {
  const all = texts.flatMap((line) =>
    line.findings.map((finding) => ({
      key: `${line.table} ${line.recordId} ${finding.start} ${finding.end} ${line.text}`,
      line,
      finding,
      words: line.text.slice(finding.start, finding.end),
    })),
  );
  return all.toSorted((a, b) => ORDER.indexOf(a.finding.tier) - ORDER.indexOf(b.finding.tier));
}

/** Those that must be settled before anything leaves. */
export const standing = (open: readonly OpenFinding[]): readonly OpenFinding[] =>
  open.filter(({ finding }) => finding.tier !== 'hint');

/** What the core is told about a finding: where it is, and what stood there when somebody decided. */
export const wordsInText = ({ line, finding, words }: OpenFinding): WordsInText => ({
  table: line.table,
  recordId: line.recordId,
  start: finding.start,
  end: finding.end,
  words,
});

/** The same words, found as the same thing, wherever they stand; the given one among them. */
export function likeIt(open: readonly OpenFinding[], { words, finding }: OpenFinding): readonly OpenFinding[] {
  return open.filter(
    (other) =>
      other.finding.category === finding.category &&
      other.words.toLocaleLowerCase('en') === words.toLocaleLowerCase('en'),
  );
}
