import type { CorpusAttendance, CorpusEntry, CorpusFilter, CorpusOverview, CorpusPage } from '#shared/model/review.ts';
import type { Session } from '../workspace/session.ts';
import {
  selectCorpusAttendance,
  selectCorpusCounts,
  selectEntries,
  selectEntry,
  selectFilterValues,
  selectLinked,
} from './corpus-queries.ts';
import { searchExpression } from './search-expression.ts';

type EntryRow = Omit<CorpusEntry, 'linked'>;

/** Rows with the cards at the other end of their links. */
function withLinked({ db }: Session, rows: readonly EntryRow[]): CorpusEntry[] {
  const ids = rows.map(({ id }) => id);
  const linked = new Map<string, CorpusEntry['linked']>();
  for (const { cardId, ...card } of selectLinked(db, ids)) linked.set(cardId, [...(linked.get(cardId) ?? []), card]);
  return rows.map((row) => ({ ...row, linked: linked.get(row.id) ?? [] }));
}

/** One page of the corpus with what each card is linked to. It reads a facilitator's workspace just as well. */
export function readEntries(session: Session, filter: CorpusFilter): CorpusPage {
  const typed = filter.query.trim();
  const match = searchExpression(typed);
  if (typed !== '' && match === null) return { total: 0, entries: [] };
  const { total, rows } = selectEntries(session.db, filter, match);
  return { total, entries: withLinked(session, rows) };
}

/** One entry with what it is linked to; null where it is gone. */
export function readEntry(session: Session, id: string): CorpusEntry | null {
  const row = selectEntry(session.db, id);
  return row ? (withLinked(session, [row])[0] ?? null) : null;
}

export function readOverview({ db }: Session): CorpusOverview {
  return {
    ...selectCorpusCounts(db),
    packs: [...selectFilterValues(db, 'pack_id')],
    regions: [...selectFilterValues(db, 'region')],
    themes: [...selectFilterValues(db, 'theme')],
  };
}

export function readAttendance({ db }: Session): CorpusAttendance {
  const lines = [...selectCorpusAttendance(db)];
  return {
    workshops: selectCorpusCounts(db).workshops,
    people: lines.reduce((sum, { count }) => sum + count, 0),
    lines,
  };
}
