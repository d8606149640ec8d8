import { logFindings } from '../anonymiser/log-findings.ts';
import type { Session } from '../workspace/session.ts';
import { insertOverride } from './clearance-queries.ts';
import type { Cleared } from './prepare.ts';

/** Inside a transaction: counts what leaves although it stood in the way, once for each content. */
export function recordOverride(session: Session, workshopId: string, { digest, overridden }: Cleared): void {
  if (overridden === null) return;
  const { reason, times, tables } = overridden;
  const at = session.now().toISOString();
  if (!insertOverride(session.db, { workshopId, digest, reason, overridden: times, at })) return;
  const findings = tables.settled ? [] : tables.open.flatMap((cell) => cell.findings);
  logFindings(session, workshopId, { findings, action: 'overridden', reason });
}
