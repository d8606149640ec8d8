import { scan } from '#shared/domain/anonymise/scan.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { Session } from '../workspace/session.ts';
import { localListsOf } from './local-lists.ts';
import { declaredIn } from './not-personal.ts';

/** The scan with all that is known in a workshop: the names that were typed at its start, and the organisation's own. */
export function scanIn(session: Session, workshopId: string): (text: string) => readonly Finding[] {
  const [roster, local] = [session.memory.rosterOf(workshopId), localListsOf(session)];
  const context = { ...(roster && { roster }), ...(local && { local }) };
  return (text) => scan(text, context);
}

/** What is open in a text of a workshop, with the placeholder that it would get. */
export function lookIn(session: Session, workshopId: string): (text: string) => Finding[] {
  const [look, isDeclared] = [scanIn(session, workshopId), declaredIn(session, workshopId)];
  const trial = session.memory.trialFor(workshopId);
  return (text) =>
    look(text)
      .map((finding) => ({ finding, words: text.slice(finding.start, finding.end) }))
      .filter(({ words }) => !isDeclared(words))
      .map(({ finding }) => ({
        ...finding,
        replacement: finding.tier === 'hint' ? finding.replacement : trial(finding, text),
      }));
}
