import type { CorpusEntry, CorpusFilter } from '#shared/model/review.ts';
import type { Db } from '../db/driver.ts';

type EntryRow = Omit<CorpusEntry, 'linked'>;

/** The entry that another laptop wrote differently: of a copy the shown one, of the shown one its first copy. */
const otherWording = (table: 'note' | 'card', id: string): string =>
  `coalesce(p.copy_of, (SELECT min(o.record_id) FROM provenance o WHERE o.record_table = '${table}' AND o.copy_of = ${id}))`;

/** Notes and cards as one list. Where two laptops counted the votes for a card, the larger count is shown. */
const ENTRIES = `
  SELECT n.id, 'note' AS kind, NULL AS wording, n.text, NULL AS theme, NULL AS votes, a.label AS activity,
    n.workshop_id, ${otherWording('note', 'n.id')} AS alsoWrittenAs, 'note' AS source, n.seq
  FROM note n LEFT JOIN activity a ON a.id = n.activity_id
    LEFT JOIN provenance p ON p.record_table = 'note' AND p.record_id = n.id
  UNION ALL
  SELECT c.id, c.kind, c.wording, c.text, t.name AS theme,
    (SELECT max(v.count) FROM vote v WHERE v.card_id = c.id) AS votes, NULL AS activity,
    c.workshop_id, ${otherWording('card', 'c.id')} AS alsoWrittenAs, 'card' AS source, c.seq
  FROM card c LEFT JOIN theme t ON t.id = c.theme_id
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

const COLUMNS = `e.id, e.kind, e.wording, e.text, e.theme, e.votes, e.activity, e.alsoWrittenAs,
  w.id AS workshopId, w.pack_id AS packId, w.month, w.region`;

export function selectEntry(db: Db, id: string): EntryRow | null {
  const sql = `SELECT ${COLUMNS} FROM (${ENTRIES}) e JOIN workshop w ON w.id = e.workshop_id WHERE e.id = ?`;
  return db.prepare<[string], EntryRow>(sql).get(id) ?? null;
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
      `SELECT ${COLUMNS} ${from} ORDER BY e.votes IS NULL, e.votes DESC, w.month DESC, e.id LIMIT ? OFFSET ?`,
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

/** The values that a filter can take and something is found by, in order. */
export function selectFilterValues(db: Db, column: 'pack_id' | 'region' | 'theme'): readonly string[] {
  const from =
    column === 'theme'
      ? `SELECT DISTINCT t.name FROM theme t JOIN card c ON c.theme_id = t.id ORDER BY t.name COLLATE NOCASE`
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
