import type { Activity, Table, Theme } from '#shared/model/room.ts';
import type { Db } from '../db/driver.ts';

type Plain<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] };

export function selectActivities(db: Db, workshopId: string): readonly Plain<Activity>[] {
  return db
    .prepare<[string], Plain<Activity>>(`SELECT id, key, label, kind FROM activity WHERE workshop_id = ? ORDER BY seq`)
    .all(workshopId);
}

export function selectTables(db: Db, workshopId: string): readonly Plain<Table>[] {
  return db
    .prepare<[string], Plain<Table>>(`SELECT id, label FROM "table" WHERE workshop_id = ? ORDER BY seq`)
    .all(workshopId);
}

export function selectThemes(db: Db, workshopId: string): readonly Plain<Theme>[] {
  return db
    .prepare<[string], Plain<Theme>>(`SELECT id, name FROM theme WHERE workshop_id = ? ORDER BY seq`)
    .all(workshopId);
}

/** One row an option, the options of a question together. */
export interface PollRow {
  readonly pollId: string;
  readonly question: string;
  readonly label: string;
  readonly count: number;
}

export function selectPollRows(db: Db, workshopId: string): readonly PollRow[] {
  return db
    .prepare<[string], PollRow>(
      `SELECT p.id AS pollId, p.question, o.label, o.count
       FROM poll p JOIN poll_option o ON o.poll_id = p.id WHERE p.workshop_id = ? ORDER BY p.seq, o.seq`,
    )
    .all(workshopId);
}
