import type { CardKind, Wording } from '#shared/model/entry.ts';
import type { Db } from '../db/driver.ts';

export interface CardRow {
  readonly id: string;
  readonly seq: number;
  readonly kind: CardKind;
  readonly wording: Wording;
  readonly tableId: string | null;
  readonly themeId: string | null;
  readonly text: string;
  readonly votes: number | null;
  readonly savedAt: string;
}

/** The cards of a workshop, oldest first, each with its votes. */
export function selectCards(db: Db, workshopId: string): readonly CardRow[] {
  return db
    .prepare<[string], CardRow>(
      `SELECT c.id, c.seq, c.kind, c.wording, c.table_id AS tableId, c.theme_id AS themeId, c.text,
         c.created_at AS savedAt, (SELECT v.count FROM vote v WHERE v.card_id = c.id) AS votes
       FROM card c WHERE c.workshop_id = ? ORDER BY c.seq`,
    )
    .all(workshopId);
}

export interface LinkRow {
  readonly id: string;
  readonly solutionId: string;
  readonly problemId: string;
}

/** Links whose two cards are both there. */
export function selectLinks(db: Db, workshopId: string): readonly LinkRow[] {
  return db
    .prepare<[string], LinkRow>(
      `SELECT l.id, l.solution_id AS solutionId, l.problem_id AS problemId
       FROM link l JOIN card s ON s.id = l.solution_id JOIN card p ON p.id = l.problem_id
       WHERE l.workshop_id = ? ORDER BY l.seq`,
    )
    .all(workshopId);
}

/** Links at either end of a card. */
export function selectLinksOfCard(db: Db, cardId: string): readonly LinkRow[] {
  return db
    .prepare<[string, string], LinkRow>(
      `SELECT id, solution_id AS solutionId, problem_id AS problemId FROM link WHERE solution_id = ? OR problem_id = ?`,
    )
    .all(cardId, cardId);
}

export function selectVoteId(db: Db, cardId: string): string | null {
  return db.prepare<[string], string>(`SELECT id FROM vote WHERE card_id = ?`).pluck().get(cardId) ?? null;
}

/** Which workshop a card is of, and its kind. */
export function selectCardPlace(db: Db, id: string): { readonly workshopId: string; readonly kind: CardKind } | null {
  return (
    db
      .prepare<[string], { workshopId: string; kind: CardKind }>(
        `SELECT workshop_id AS workshopId, kind FROM card WHERE id = ?`,
      )
      .get(id) ?? null
  );
}

export function selectThemeId(db: Db, workshopId: string, name: string): string | null {
  return (
    db
      .prepare<[string, string], string>(`SELECT id FROM theme WHERE workshop_id = ? AND name = ? COLLATE NOCASE`)
      .pluck()
      .get(workshopId, name) ?? null
  );
}
