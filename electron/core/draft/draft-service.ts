import type { CoreHandlers } from '#shared/contract/index.ts';
import { Draft, LastDraft } from '#shared/model/draft.ts';
import { keepUnfinished } from '../anonymiser/keep-text.ts';
import type { Db } from '../db/driver.ts';
import { getWorkshop } from '../workshop/find-workshop.ts';
import { inTransaction, requireKind, type Session } from '../workspace/session.ts';
import { deleteDraft, selectDraft, selectLastDraft, upsertDraft } from './draft-queries.ts';

/** Keeps what is being typed; nobody is told, because no screen shows another's draft. */
function save(session: Session, workshopId: string, draft: Draft): void {
  getWorkshop(session, workshopId);
  inTransaction(session, () => {
    if (draft.text === '' && !draft.edit) deleteDraft(session.db, workshopId);
    else upsertDraft(session.db, workshopId, JSON.stringify(keptDraft(session, workshopId, draft)));
  });
  session.forgetSoon();
}

/** Keeps a draft by what is known now, where there is one: a name that was typed since goes out of it. */
export function keepDraftAgain(session: Session, workshopId: string): void {
  const draft = readable(session.db, workshopId);
  if (draft !== null) save(session, workshopId, draft);
}

/** The draft of a workshop; one that does not read must not keep anything else from being saved, and counts as none. */
function readable(db: Db, workshopId: string): Draft | null {
  const body = selectDraft(db, workshopId);
  return body === null ? null : (Draft.safeParse(JSON.parse(body)).data ?? null);
}

/** The draft without what is sure to be personal; the caret stays as near as the shorter text lets it. */
function keptDraft(session: Session, workshopId: string, draft: Draft): Draft {
  const { text, replaced } = keepUnfinished(session, workshopId, draft.text);
  const { text: theme } = keepUnfinished(session, workshopId, draft.theme);
  const edit = draft.edit && {
    ...draft.edit,
    text: keepUnfinished(session, workshopId, draft.edit.text).text,
    theme: keepUnfinished(session, workshopId, draft.edit.theme).text,
  };
  if (replaced.length === 0) return { ...draft, theme, edit };
  const caret = (at: number): number => Math.min(Math.max(0, at + text.length - draft.text.length), text.length);
  return { ...draft, text, theme, edit, caretStart: caret(draft.caretStart), caretEnd: caret(draft.caretEnd) };
}

/**
 * Takes words that are an entry now off the draft that begins with them. It belongs into the entry's own transaction: a
 * crash between two would show saved words in the composer, to be saved twice.
 */
export function takeFromDraft({ db }: Session, workshopId: string, text: string): void {
  const draft = readable(db, workshopId);
  if (draft === null) return;
  // An entry comes without the space around it and with one kind of line end; a draft is kept as it was typed.
  const typed = draft.text.replaceAll('\r\n', '\n').trimStart();
  // The last word may not have been in the draft yet: it waits until it is finished.
  const isPart = text.startsWith(typed.trimEnd());
  if (!isPart && !typed.startsWith(text)) return;
  const rest = isPart ? '' : typed.slice(text.length);
  if (rest.trim() === '' && !draft.edit) {
    deleteDraft(db, workshopId);
    return;
  }
  const moved = (caret: number): number => Math.max(0, caret - (draft.text.length - rest.length));
  const left: Draft = {
    ...draft,
    text: rest,
    theme: '',
    answers: [],
    caretStart: moved(draft.caretStart),
    caretEnd: moved(draft.caretEnd),
  };
  upsertDraft(db, workshopId, JSON.stringify(left));
}

/**
 * Takes a change that is kept now off the draft, inside the change's own transaction: a crash between two would open the
 * dialog again over an entry that has long been changed.
 */
export function takeEditFromDraft({ db }: Session, workshopId: string, entryId: string): void {
  const draft = readable(db, workshopId);
  if (draft?.edit?.entryId !== entryId) return;
  if (draft.text === '') deleteDraft(db, workshopId);
  else upsertDraft(db, workshopId, JSON.stringify({ ...draft, edit: null } satisfies Draft));
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
