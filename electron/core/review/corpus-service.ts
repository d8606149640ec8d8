import type { CorpusAttendance, CorpusEntry, CorpusFilter, CorpusOverview, CorpusPage } from '#shared/model/review.ts';
import type { Session } from '../workspace/session.ts';
import {
  selectCorpusAttendance,
  selectCorpusCounts,
  selectEntries,
  selectFilterValues,
  selectLinked,
} from './corpus-queries.ts';
import { searchExpression } from './search-expression.ts';

/** One page of the corpus with what each card is linked to. It reads a facilitator's workspace just as well. */
export function readEntries(session: Session, filter: CorpusFilter): CorpusPage {
  const typed = filter.query.trim();
  const match = searchExpression(typed);
  if (typed !== '' && match === null) return { total: 0, entries: [] };
  const { total, rows } = selectEntries(session.db, filter, match);
  const linked = new Map<string, CorpusEntry['linked']>();
  for (const { cardId, ...card } of selectLinked(
    session.db,
    rows.map(({ id }) => id),
  )) {
    linked.set(cardId, [...(linked.get(cardId) ?? []), card]);
  }
  return { total, entries: rows.map((row) => ({ ...row, linked: linked.get(row.id) ?? [] })) };
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
