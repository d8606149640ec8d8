import { createHmac, randomBytes } from 'node:crypto';
import type { NotPersonal } from '#shared/model/not-personal.ts';
import { selectMeta, upsertMeta } from '../workspace/meta-queries.ts';
import type { Session } from '../workspace/session.ts';
import { deleteNotPersonal, selectNotPersonal, upsertNotPersonal } from './anonymiser-queries.ts';

const KEY = 'not-personal-key';

/** Kept without the words: who gets at the digests alone must not try names against them, so they have a key. */
function digestOf({ db }: Session, words: string): string {
  let key = selectMeta(db, KEY);
  if (key === null) {
    key = randomBytes(32).toString('base64');
    upsertMeta(db, KEY, key);
  }
  return createHmac('sha256', Buffer.from(key, 'base64'))
    .update(words.normalize('NFKC').toLowerCase())
    .digest('base64');
}

/** Inside a transaction: remembers that these words are not personal in this workshop. */
export function declareNotPersonal(
  session: Session,
  workshopId: string,
  { words, category, reason }: NotPersonal,
): void {
  upsertNotPersonal(session.db, { workshopId, digest: digestOf(session, words), category, reason });
}

/** Inside a transaction: what was said of these words does not hold any more. */
export function takeBackNotPersonal(session: Session, workshopId: string, words: string): void {
  deleteNotPersonal(session.db, workshopId, digestOf(session, words));
}

/** Whether words were declared not personal in this workshop. */
export function declaredIn(session: Session, workshopId: string): (words: string) => boolean {
  const digests = new Set(selectNotPersonal(session.db, workshopId));
  return (words) => digests.size > 0 && digests.has(digestOf(session, words));
}
