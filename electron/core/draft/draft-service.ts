import type { CoreHandlers } from '#shared/contract/index.ts';
import { Draft, LastDraft } from '#shared/model/draft.ts';
import { getWorkshop } from '../workshop/find-workshop.ts';
import { inTransaction, requireKind, type Session } from '../workspace/session.ts';
import { deleteDraft, selectDraft, selectLastDraft, upsertDraft } from './draft-queries.ts';

/** Keeps what is being typed; nobody is told, because no screen shows another's draft. */
function save(session: Session, workshopId: string, draft: Draft): void {
  getWorkshop(session, workshopId);
  inTransaction(session, () => {
    if (draft.text === '') deleteDraft(session.db, workshopId);
    else upsertDraft(session.db, workshopId, JSON.stringify(draft));
  });
  session.forgetSoon();
}

export function draftHandlers(session: Session): CoreHandlers['draft'] {
  requireKind(session, 'facilitator');
  return {
    save: ({ workshopId, draft }) => save(session, workshopId, draft),
    read: ({ workshopId }) => {
      const body = selectDraft(session.db, workshopId);
      return body === null ? null : Draft.parse(JSON.parse(body));
    },
    last: () => {
      const last = selectLastDraft(session.db);
      return last && LastDraft.parse({ workshopId: last.workshopId, draft: JSON.parse(last.body) });
    },
  };
}
