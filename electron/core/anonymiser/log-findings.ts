import type { Finding } from '#shared/model/finding.ts';
import type { Session } from '../workspace/session.ts';
import { insertLogLine, type LogLine } from './anonymiser-queries.ts';

/** Inside a transaction: counts what was done to findings, without their words. */
export function logFindings(
  session: Session,
  workshopId: string,
  done: Pick<LogLine, 'action' | 'reason'> & { readonly findings: readonly Finding[] },
): void {
  const at = session.now().toISOString();
  const { findings, action, reason } = done;
  for (const { category, tier, start, end } of findings) {
    insertLogLine(session.db, { workshopId, at, category, tier, action, reason, characters: end - start });
  }
}
