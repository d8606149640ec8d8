import { AppError } from '#shared/errors.ts';
import type { CoreHandlers } from '#shared/contract/index.ts';
import type { CardDraft, CardKind, Wording } from '#shared/model/entry.ts';
import type { RawText } from '#shared/model/text.ts';
import { keepLabel, keepText } from '../anonymiser/keep-text.ts';
import { takeEditFromDraft, takeFromDraft } from '../draft/draft-service.ts';
import {
  addRecord,
  changeRecord,
  type RemovedRecord,
  removeRecord,
  requireInWorkshop,
  restoreRecords,
  revertRecord,
} from '../record/record-service.ts';
import { getWorkshop } from '../workshop/find-workshop.ts';
import { inTransaction, requireKind, type Session } from '../workspace/session.ts';
import {
  type CardRow,
  selectCardPlace,
  selectCards,
  selectLinks,
  selectLinksOfCard,
  selectThemeId,
  selectVoteId,
} from './card-queries.ts';

interface Saved {
  readonly savedAt: string;
}

/** `replaced` says how much of the words was personal and is not kept. */
interface SavedWords extends Saved {
  readonly replaced: number;
}

/** The cards of a workshop, oldest first, solutions with the problems that they answer. */
export function cardsOf(
  session: Session,
  workshopId: string,
): readonly (CardRow & { readonly answers: readonly string[] })[] {
  const answers = new Map<string, string[]>();
  for (const { solutionId, problemId } of selectLinks(session.db, workshopId)) {
    answers.set(solutionId, [...(answers.get(solutionId) ?? []), problemId]);
  }
  return selectCards(session.db, workshopId).map((card) => ({ ...card, answers: answers.get(card.id) ?? [] }));
}

function placeOf(session: Session, id: string): { readonly workshopId: string; readonly kind: CardKind } {
  const place = selectCardPlace(session.db, id);
  if (place) return place;
  throw new AppError('not-found', 'That card is not there any more. Nothing was changed. Undo may bring it back.');
}

/** Inside a transaction: the id of a theme by its name, made where it is new. */
function themeId(session: Session, workshopId: string, typed: RawText | null): string | null {
  const name = keepLabel(session, workshopId, typed);
  if (name === null) return null;
  const known = selectThemeId(session.db, workshopId, name);
  if (known) return known;
  const id = session.newId();
  addRecord(session, 'theme', { id, workshop_id: workshopId, name });
  return id;
}

function add(session: Session, draft: CardDraft): SavedWords & { readonly id: string } {
  const { workshopId, kind, wording, tableId, theme, text, answers } = draft;
  getWorkshop(session, workshopId);
  if (tableId !== null) requireInWorkshop(session, workshopId, 'table', tableId);
  if (kind === 'problem' && answers.length > 0) throw onlySolutionsAnswer();
  const id = session.newId();
  const replaced = inTransaction(session, () => {
    const kept = keepText(session, workshopId, text);
    const row = {
      id,
      workshop_id: workshopId,
      kind,
      wording,
      table_id: tableId,
      theme_id: themeId(session, workshopId, theme),
      text: kept.text,
    };
    addRecord(session, 'card', row);
    takeFromDraft(session, workshopId, kept.text);
    setLinks(session, { workshopId, solutionId: id, problemIds: answers });
    return kept.replaced;
  });
  session.undo.push(workshopId, {
    label: `adding a ${kind}`,
    revert: () => removeWithLinks(session, session.undo.idNow(id)),
  });
  session.changed('workshop');
  return { id, savedAt: session.now().toISOString(), replaced };
}

interface CardEdit {
  readonly text: RawText;
  readonly wording: Wording;
  readonly tableId: string | null;
  readonly theme: RawText | null;
}

function edit(session: Session, id: string, given: CardEdit): SavedWords {
  const { workshopId, kind } = placeOf(session, id);
  const { text, wording, tableId, theme } = given;
  if (tableId !== null) requireInWorkshop(session, workshopId, 'table', tableId);
  const { before, replaced } = inTransaction(session, () => {
    const kept = keepText(session, workshopId, text);
    const theme_id = themeId(session, workshopId, theme);
    const changes = { text: kept.text, wording, table_id: tableId, theme_id };
    const before = changeRecord(session, 'card', id, changes);
    takeEditFromDraft(session, workshopId, id);
    return { before, replaced: kept.replaced };
  });
  session.undo.push(workshopId, {
    label: `changing a ${kind}`,
    revert: () => revertRecord(session, 'card', id, before),
  });
  session.changed('workshop');
  return { savedAt: session.now().toISOString(), replaced };
}

/** Inside a transaction: the card goes, and its votes and links with it. */
function removeWithLinks(session: Session, id: string): readonly RemovedRecord[] {
  const links = selectLinksOfCard(session.db, id).map((link) => removeRecord(session, 'link', link.id));
  const voteId = selectVoteId(session.db, id);
  const votes = voteId ? [removeRecord(session, 'vote', voteId)] : [];
  return [removeRecord(session, 'card', id), ...votes, ...links];
}

function remove(session: Session, id: string): void {
  const { workshopId, kind } = placeOf(session, id);
  const removed = inTransaction(session, () => removeWithLinks(session, id));
  session.undo.push(workshopId, { label: `deleting a ${kind}`, revert: () => restoreRecords(session, removed) });
  session.changed('workshop');
}

interface Links {
  readonly workshopId: string;
  readonly solutionId: string;
  readonly problemIds: readonly string[];
}

/** Inside a transaction: afterwards the solution answers exactly these problems. Gives what it answered before. */
function setLinks(session: Session, { workshopId, solutionId, problemIds }: Links): readonly string[] {
  for (const problemId of problemIds) {
    requireInWorkshop(session, workshopId, 'card', problemId);
    if (placeOf(session, problemId).kind !== 'problem') {
      throw new AppError(
        'wrong-input',
        'A solution can only answer problems. Nothing was changed. Choose problem cards.',
      );
    }
  }
  const before = selectLinksOfCard(session.db, solutionId);
  for (const link of before) {
    if (!problemIds.includes(link.problemId)) removeRecord(session, 'link', link.id);
  }
  for (const problemId of new Set(problemIds)) {
    if (before.some((link) => link.problemId === problemId)) continue;
    addRecord(session, 'link', {
      id: session.newId(),
      workshop_id: workshopId,
      solution_id: solutionId,
      problem_id: problemId,
    });
  }
  return before.map((link) => link.problemId);
}

function link(session: Session, solutionId: string, problemIds: readonly string[]): Saved {
  const { workshopId, kind } = placeOf(session, solutionId);
  if (kind !== 'solution') {
    throw onlySolutionsAnswer();
  }
  const before = inTransaction(session, () => setLinks(session, { workshopId, solutionId, problemIds }));
  session.undo.push(workshopId, {
    label: 'changing what a solution answers',
    revert: () => {
      const { idNow } = session.undo;
      setLinks(session, { workshopId, solutionId: idNow(solutionId), problemIds: before.map(idNow) });
    },
  });
  session.changed('workshop');
  return { savedAt: session.now().toISOString() };
}

function onlySolutionsAnswer(): AppError {
  return new AppError('wrong-input', 'Only a solution answers problems. Nothing was changed. Choose a solution card.');
}

/** Inside a transaction: sets the count of votes, null for none. Gives what it was before. */
function setVotes(session: Session, workshopId: string, cardId: string, count: number | null): number | null {
  const voteId = selectVoteId(session.db, cardId);
  if (voteId && count === null) return Number(removeRecord(session, 'vote', voteId).row['count']);
  if (voteId && count !== null) return Number(changeRecord(session, 'vote', voteId, { count })['count']);
  if (count !== null)
    addRecord(session, 'vote', { id: session.newId(), workshop_id: workshopId, card_id: cardId, count });
  return null;
}

function vote(session: Session, id: string, count: number | null): Saved {
  const { workshopId } = placeOf(session, id);
  const before = inTransaction(session, () => setVotes(session, workshopId, id, count));
  session.undo.push(workshopId, {
    label: 'counting votes',
    revert: () => setVotes(session, workshopId, session.undo.idNow(id), before),
  });
  session.changed('workshop');
  return { savedAt: session.now().toISOString() };
}

export function cardHandlers(session: Session): CoreHandlers['card'] {
  requireKind(session, 'facilitator');
  return {
    add: (draft) => add(session, draft),
    edit: ({ id, ...given }) => edit(session, id, given),
    remove: ({ id }) => remove(session, id),
    link: ({ solutionId, problemIds }) => link(session, solutionId, problemIds),
    vote: ({ id, count }) => vote(session, id, count),
  };
}
