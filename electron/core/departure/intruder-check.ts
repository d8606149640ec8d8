import type { IntruderOutcome } from '#shared/model/departure.ts';
import { inTransaction, type Session } from '../workspace/session.ts';
import { insertIntruderCheck, selectIntruderChecks } from './clearance-queries.ts';

/** What is known of a second person's trial of one content. */
export interface CheckState {
  readonly check: IntruderOutcome | null;
  /** Another content was tried before this one. */
  readonly isCheckOutdated: boolean;
}

/** Somebody who saw a person in it is not outvoted by somebody who did not: only other words are tried anew. */
export function checkStateOf(session: Session, workshopId: string, digest: string): CheckState {
  const all = selectIntruderChecks(session.db, workshopId);
  const outcomes = all.filter((each) => each.digest === digest).map(({ outcome }) => outcome);
  const check = outcomes.includes('perhaps') ? 'perhaps' : (outcomes[0] ?? null);
  return { check, isCheckOutdated: check === null && all.length > 0 };
}

/** What is wanting in the second person's trial, in a sentence; null where nothing is. */
export function checkProblem(session: Session, workshopId: string, digest: string): string | null {
  const { check, isCheckOutdated } = checkStateOf(session, workshopId, digest);
  if (check === 'nobody') return null;
  if (check === 'perhaps') {
    return 'Somebody who tried could name a person, or perhaps could: change what gives them away, then ask again.';
  }
  return isCheckOutdated
    ? 'It was changed after somebody else had tried to name a person in it: ask once more.'
    : 'Nobody else has tried to name a person in it yet.';
}

/** Remembers the answer with the content that it is about, and nothing of who gave it or whom they meant. */
export function recordCheck(
  session: Session,
  given: { readonly workshopId: string; readonly digest: string; readonly outcome: IntruderOutcome },
): void {
  inTransaction(session, () => insertIntruderCheck(session.db, { ...given, at: session.now().toISOString() }));
  session.changed('workshop');
}
