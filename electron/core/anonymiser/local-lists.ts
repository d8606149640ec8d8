import { createLocalLists, type LocalLists } from '#shared/domain/anonymise/places/local-lists.ts';
import { LocalNames } from '#shared/model/local-names.ts';
import { selectMeta, upsertMeta } from '../workspace/meta-queries.ts';
import { inTransaction, type Session } from '../workspace/session.ts';

const NONE: LocalNames = { staff: [], homes: [], schools: [] };

/** Made once for a workspace and each of its lists: a scan asks for it at every text. */
const made = new WeakMap<object, { readonly stored: string; readonly lists: LocalLists }>();

/** The organisation's own names; they stay in the workspace and never leave it. */
export function readLocalNames({ db }: Session): LocalNames {
  const stored = selectMeta(db, 'local-names');
  return stored === null ? NONE : LocalNames.parse(JSON.parse(stored));
}

export function saveLocalNames(session: Session, names: LocalNames): void {
  inTransaction(session, () => upsertMeta(session.db, 'local-names', JSON.stringify(names)));
  session.forgetSoon();
  session.changed('workspace');
}

/** The same, ready for the scan; null where there are none. */
export function localListsOf({ db }: Session): LocalLists | null {
  const stored = selectMeta(db, 'local-names');
  if (stored === null) return null;
  const known = made.get(db);
  if (known?.stored === stored) return known.lists;
  const lists = createLocalLists(LocalNames.parse(JSON.parse(stored)));
  made.set(db, { stored, lists });
  return lists;
}
