import type { Finding } from '#shared/model/finding.ts';
import type { KeptText, RawText } from '#shared/model/text.ts';
import { replaceIn } from './replace.ts';

/** What a text became on its way to being stored. */
export interface Kept {
  readonly text: KeptText;
  readonly replaced: readonly Finding[];
}

/** What decides about the findings of a text. */
export interface Keeping {
  readonly scan: (text: string) => readonly Finding[];
  /** Whether somebody declared these words not personal. */
  readonly isDeclared: (words: string, finding: Finding) => boolean;
  /** What stands in place of the words: the same words get the same placeholder through a workshop. */
  readonly replacementOf: (finding: Finding, text: string) => string;
}

/** Replacing can bring words together that make another finding; no text in sight needs more rounds than two. */
const MOST_ROUNDS = 4;

/** The one door from typed text to text that may be stored: what is sure to be personal is replaced, or was declared not to be. */
export function keep(raw: RawText, { scan, isDeclared, replacementOf }: Keeping): Kept {
  let text: string = raw;
  const replaced: Finding[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const wordsOf = ({ start, end }: Finding): string => text.slice(start, end);
    const open = scan(text)
      .filter((finding) => finding.tier === 'block' && !isDeclared(wordsOf(finding), finding))
      .map((finding) => ({ ...finding, replacement: replacementOf(finding, text) }));
    if (open.length === 0) break;
    replaced.push(...open);
    text = replaceIn(text, open);
  }
  return { text: text as KeptText, replaced };
}
