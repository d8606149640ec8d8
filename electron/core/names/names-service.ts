import type { CoreHandlers } from '#shared/contract/index.ts';
import { lookIn } from '../anonymiser/look.ts';
import { textsIn } from '../departure/departing-texts.ts';
import { settleFindings } from '../departure/settle-service.ts';
import { keepDraftAgain } from '../draft/draft-service.ts';
import { recordTables } from '../record/record-service.ts';
import { getWorkshop } from '../workshop/find-workshop.ts';
import { requireKind, type Session } from '../workspace/session.ts';

/** Somebody came late: their name is looked out for from now on, and goes out of what is stored already. */
function add(session: Session, workshopId: string, names: readonly string[]): { readonly replaced: number } {
  getWorkshop(session, workshopId);
  session.memory.addNames(workshopId, names);
  keepDraftAgain(session, workshopId);
  const look = lookIn(session, workshopId);
  const found = textsIn(recordTables(session, workshopId)).flatMap(({ table, recordId, text }) =>
    look(text)
      .filter(({ category, tier }) => category === 'name' && tier === 'block')
      .map(({ start, end }) => ({ table, recordId, start, end, words: text.slice(start, end) })),
  );
  session.changed('workshop');
  return found.length === 0 ? { replaced: 0 } : settleFindings(session, { workshopId, found, replacement: null });
}

export function namesHandlers(session: Session): CoreHandlers['names'] {
  requireKind(session, 'facilitator');
  return {
    count: ({ workshopId }) => ({ count: session.memory.namesOf(workshopId).length }),
    add: ({ workshopId, names }) => add(session, workshopId, names),
    forget: ({ workshopId }) => {
      getWorkshop(session, workshopId);
      session.memory.forgetNames(workshopId);
      session.changed('workshop');
    },
  };
}
