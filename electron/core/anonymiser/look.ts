import { scan } from '#shared/domain/anonymise/scan.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { Session } from '../workspace/session.ts';
import { declaredIn } from './not-personal.ts';

/** The scan with all that is known in a workshop: the names that were typed at its start. */
export function scanIn({ memory }: Session, workshopId: string): (text: string) => readonly Finding[] {
  const roster = memory.rosterOf(workshopId);
  return (text) => scan(text, roster ? { roster } : {});
}

/** What stands in place of a finding in this workshop: a person keeps one placeholder through all of it. */
export function replacementIn(
  { memory }: Session,
  workshopId: string,
  words: string,
  { category, replacement }: Finding,
): string {
  return category === 'name' ? memory.placeholderFor(workshopId, words, replacement) : replacement;
}

/** What is open in a text of a workshop, with the placeholder that it would get. */
export function lookIn(session: Session, workshopId: string): (text: string) => Finding[] {
  const [look, isDeclared] = [scanIn(session, workshopId), declaredIn(session, workshopId)];
  return (text) =>
    look(text)
      .map((finding) => ({ finding, words: text.slice(finding.start, finding.end) }))
      .filter(({ words }) => !isDeclared(words))
      .map(({ finding, words }) => ({
        ...finding,
        replacement: finding.tier === 'hint' ? finding.replacement : replacementIn(session, workshopId, words, finding),
      }));
}
