import type { CoreHandlers } from '#shared/contract/index.ts';
import { scan } from '#shared/domain/anonymise/scan.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { NotPersonal } from '#shared/model/not-personal.ts';
import { getWorkshop } from '../workshop/find-workshop.ts';
import { inTransaction, requireKind, type Session } from '../workspace/session.ts';
import { insertLogLine, selectLogCounts } from './anonymiser-queries.ts';
import { declaredIn, declareNotPersonal } from './not-personal.ts';

/** What is open in a text, with all that the core knows and a page does not. */
export function openFindings(session: Session, workshopId: string): (text: string) => Finding[] {
  const isDeclared = declaredIn(session, workshopId);
  return (text) => scan(text).filter(({ start, end }) => !isDeclared(text.slice(start, end)));
}

function declare(session: Session, workshopId: string, given: NotPersonal): void {
  getWorkshop(session, workshopId);
  const { words, category, reason } = given;
  inTransaction(session, () => {
    declareNotPersonal(session, workshopId, given);
    const what = { workshopId, at: session.now().toISOString(), category, tier: given.tier, characters: words.length };
    insertLogLine(session.db, { ...what, action: 'declared', reason });
  });
  session.changed('workshop');
}

export function anonymiserHandlers(session: Session): CoreHandlers['anonymiser'] {
  requireKind(session, 'facilitator');
  return {
    look: ({ workshopId, text }) => ({ findings: openFindings(session, workshopId)(text) }),
    declare: ({ workshopId, ...given }) => declare(session, workshopId, given),
    log: ({ workshopId }) => [...selectLogCounts(session.db, workshopId)],
  };
}
