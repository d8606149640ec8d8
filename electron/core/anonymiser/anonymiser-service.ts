import type { CoreHandlers } from '#shared/contract/index.ts';
import type { NotPersonal } from '#shared/model/not-personal.ts';
import { getWorkshop } from '../workshop/find-workshop.ts';
import { inTransaction, requireKind, type Session } from '../workspace/session.ts';
import { deleteLogLine, insertLogLine, selectLogCounts } from './anonymiser-queries.ts';
import { jigsawQuestions, loosen } from './jigsaw-service.ts';
import { readLocalNames, saveLocalNames } from './local-lists.ts';
import { lookIn } from './look.ts';
import { declaredIn, declareNotPersonal, takeBackNotPersonal } from './not-personal.ts';

function declare(session: Session, workshopId: string, given: NotPersonal): void {
  getWorkshop(session, workshopId);
  const { words, category, reason } = given;
  if (declaredIn(session, workshopId)(words)) return;
  const line = inTransaction(session, () => {
    declareNotPersonal(session, workshopId, given);
    const what = { workshopId, at: session.now().toISOString(), category, tier: given.tier, characters: words.length };
    return insertLogLine(session.db, { ...what, action: 'declared', reason });
  });
  session.undo.push(workshopId, {
    label: 'saying that something is not personal',
    revert: () => {
      takeBackNotPersonal(session, workshopId, words);
      deleteLogLine(session.db, line);
    },
  });
  session.changed('workshop');
}

export function anonymiserHandlers(session: Session): CoreHandlers['anonymiser'] {
  requireKind(session, 'facilitator');
  return {
    look: ({ workshopId, text }) => ({ findings: lookIn(session, workshopId)(text) }),
    place: ({ workshopId, words, finding }) => {
      getWorkshop(session, workshopId);
      return {
        replacement: session.memory.replacementFor(workshopId, { ...finding, start: 0, end: words.length }, words),
      };
    },
    declare: ({ workshopId, ...given }) => declare(session, workshopId, given),
    jigsaw: ({ workshopId }) => jigsawQuestions(session, workshopId),
    loosen: ({ workshopId, label }) => loosen(session, workshopId, label),
    localNames: () => readLocalNames(session),
    setLocalNames: (names) => saveLocalNames(session, names),
    log: ({ workshopId }) => [...selectLogCounts(session.db, workshopId)],
  };
}
