import type { Workshop } from '#shared/model/workshop.ts';
import type { Db } from '../db/driver.ts';

/** A workshop's row with the counts that the list shows. */
export interface WorkshopCounts {
  readonly notes: number;
  readonly problems: number;
  readonly solutions: number;
  readonly people: number;
  readonly sealedAt: string | null;
}

type WorkshopRow = Omit<Workshop, 'id'> & { readonly id: string };

const COLUMNS = `w.id, w.pack_id AS packId, w.pack_version AS packVersion, w.month, w.region, w.audience, w.series, w.concerns`;

export function selectWorkshop(db: Db, id: string): WorkshopRow | null {
  return db.prepare<[string], WorkshopRow>(`SELECT ${COLUMNS} FROM workshop w WHERE w.id = ?`).get(id) ?? null;
}

/** The ids of all workshops, in the order of capture. */
export function selectWorkshopIds(db: Db): readonly string[] {
  return db.prepare<[], string>(`SELECT id FROM workshop ORDER BY seq`).pluck().all();
}

/** Every workshop with its counts, the latest month first. */
export function selectWorkshops(db: Db): readonly (WorkshopRow & WorkshopCounts)[] {
  return db
    .prepare<[], WorkshopRow & WorkshopCounts>(
      `SELECT ${COLUMNS},
         (SELECT count(*) FROM note WHERE workshop_id = w.id) AS notes,
         (SELECT count(*) FROM card WHERE workshop_id = w.id AND kind = 'problem') AS problems,
         (SELECT count(*) FROM card WHERE workshop_id = w.id AND kind = 'solution') AS solutions,
         (SELECT coalesce(sum(count), 0) FROM attendance WHERE workshop_id = w.id) AS people,
         (SELECT max(sealed_at) FROM sealing WHERE workshop_id = w.id) AS sealedAt
       FROM workshop w ORDER BY w.month DESC, w.seq DESC`,
    )
    .all();
}
