import type { CorpusEntry, CorpusFilter } from '#shared/model/review.ts';
import type { Db } from '../db/driver.ts';

type EntryRow = Omit<CorpusEntry, 'linked'>;

/** Notes and cards as one list; `hits` are the rows that a search found, or all. */
const ENTRIES = `
  SELECT n.id, 'note' AS kind, NULL AS wording, n.text, NULL AS theme, NULL AS votes, a.label AS activity,
    n.workshop_id, p.copy_of AS alsoWrittenAs, 'note' AS source, n.seq
  FROM note n LEFT JOIN activity a ON a.id = n.activity_id
    LEFT JOIN provenance p ON p.record_table = 'note' AND p.record_id = n.id
  UNION ALL
  SELECT c.id, c.kind, c.wording, c.text, t.name AS theme, v.count AS votes, NULL AS activity,
    c.workshop_id, p.copy_of AS alsoWrittenAs, 'card' AS source, c.seq
  FROM card c LEFT JOIN theme t ON t.id = c.theme_id LEFT JOIN vote v ON v.card_id = c.id
    LEFT JOIN provenance p ON p.record_table = 'card' AND p.record_id = c.id`;

interface Where {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

function whereOf(filter: Omit<CorpusFilter, 'offset' | 'limit'>, match: string | null): Where {
  const parts: string[] = [];
  const values: (string | number)[] = [];
  const add = (sql: string, ...given: readonly (string | number)[]): void => {
    parts.push(sql);
    values.push(...given);
  };
  if (match !== null) {
    add(
      `((e.source = 'note' AND e.seq IN (SELECT rowid FROM note_search WHERE note_search MATCH ?))
        OR (e.source = 'card' AND e.seq IN (SELECT rowid FROM card_search WHERE card_search MATCH ?)))`,
      match,
      match,
    );
  }
  if (filter.kind !== null) add(`e.kind = ?`, filter.kind);
  if (filter.packId !== null) add(`w.pack_id = ?`, filter.packId);
  if (filter.region !== null) add(`w.region = ?`, filter.region);
  if (filter.theme !== null) add(`e.theme = ? COLLATE NOCASE`, filter.theme);
  return { sql: parts.length > 0 ? `WHERE ${parts.join(' AND ')}` : '', values };
}

/** One page of entries, the most voted first, and how many there are in all. */
export function selectEntries(
  db: Db,
  filter: CorpusFilter,
  match: string | null,
): { readonly total: number; readonly rows: readonly EntryRow[] } {
  const where = whereOf(filter, match);
  const from = `FROM (${ENTRIES}) e JOIN workshop w ON w.id = e.workshop_id ${where.sql}`;
  const total =
    db
      .prepare<unknown[], number>(`SELECT count(*) ${from}`)
      .pluck()
      .get(...where.values) ?? 0;
  const rows = db
    .prepare<unknown[], EntryRow>(
      `SELECT e.id, e.kind, e.wording, e.text, e.theme, e.votes, e.activity, e.alsoWrittenAs,
         w.id AS workshopId, w.pack_id AS packId, w.month, w.region
       ${from} ORDER BY e.votes IS NULL, e.votes DESC, w.month DESC, e.id LIMIT ? OFFSET ?`,
    )
    .all(...where.values, filter.limit, filter.offset);
  return { total, rows };
}

export interface LinkedRow {
  readonly cardId: string;
  readonly id: string;
  readonly kind: 'problem' | 'solution';
  readonly text: string;
}

/** The cards at the other end of the links of these cards. */
export function selectLinked(db: Db, cardIds: readonly string[]): readonly LinkedRow[] {
  return db
    .prepare<[string, string], LinkedRow>(
      `SELECT l.solution_id AS cardId, c.id, c.kind, c.text FROM link l JOIN card c ON c.id = l.problem_id
         WHERE l.solution_id IN (SELECT value FROM json_each(?))
       UNION
       SELECT l.problem_id AS cardId, c.id, c.kind, c.text FROM link l JOIN card c ON c.id = l.solution_id
         WHERE l.problem_id IN (SELECT value FROM json_each(?))
       ORDER BY 4`,
    )
    .all(JSON.stringify(cardIds), JSON.stringify(cardIds));
}

export interface CorpusCounts {
  readonly bundles: number;
  readonly workshops: number;
  readonly notes: number;
  readonly problems: number;
  readonly solutions: number;
}

export function selectCorpusCounts(db: Db): CorpusCounts {
  const counts = db
    .prepare<[], CorpusCounts>(
      `SELECT (SELECT count(*) FROM bundle) AS bundles, (SELECT count(*) FROM workshop) AS workshops,
         (SELECT count(*) FROM note) AS notes, (SELECT count(*) FROM card WHERE kind = 'problem') AS problems,
         (SELECT count(*) FROM card WHERE kind = 'solution') AS solutions`,
    )
    .get();
  return counts ?? { bundles: 0, workshops: 0, notes: 0, problems: 0, solutions: 0 };
}

/** The values that a filter can take, in order. */
export function selectFilterValues(db: Db, column: 'pack_id' | 'region' | 'theme'): readonly string[] {
  const from =
    column === 'theme'
      ? `SELECT DISTINCT name FROM theme ORDER BY name COLLATE NOCASE`
      : `SELECT DISTINCT ${column} FROM workshop ORDER BY 1`;
  return db.prepare<[], string>(from).pluck().all();
}

export interface AttendanceRow {
  readonly packId: string;
  readonly region: string;
  readonly group: string;
  readonly band: string;
  readonly count: number;
}

export function selectCorpusAttendance(db: Db): readonly AttendanceRow[] {
  return db
    .prepare<[], AttendanceRow>(
      `SELECT w.pack_id AS packId, w.region, a."group", a.band, sum(a.count) AS count
       FROM attendance a JOIN workshop w ON w.id = a.workshop_id
       GROUP BY w.pack_id, w.region, a."group", a.band HAVING sum(a.count) > 0 ORDER BY 1, 2, 3, 4`,
    )
    .all();
}
