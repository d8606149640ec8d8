import { createHash } from 'node:crypto';
import { AppError } from '#shared/errors.ts';
import type { Settlement } from '#shared/domain/anonymise/anonymise.ts';
import { anonymiseTables } from '#shared/domain/anonymise/anonymise-tables.ts';
import type { Settled } from '#shared/model/bundle.ts';
import type { RecordTables, Tombstone } from '#shared/model/record.ts';
import type { AnonymisedText, RawText } from '#shared/model/text.ts';
import { recordTables, tombstonesOf } from '../record/record-service.ts';
import { getWorkshop } from '../workshop/find-workshop.ts';
import { requireKind, type Session } from '../workspace/session.ts';
import { countReplaced, describeFindings } from './departing-texts.ts';

/** SHA-256 of what was read, in hexadecimal. */
type Digest = string & {};

/** How somebody settled the findings and that they read what leaves; a digest ties the reading to exact content. */
export interface Clearance {
  readonly settlement: Settlement;
  /** `'now'`: the caller read today's content; a digest: what was read; null: nobody did. */
  readonly readThrough: Digest | 'now' | null;
}

/** Content that was cleared to leave. */
export interface Cleared {
  readonly typed: RecordTables<RawText>;
  readonly tables: RecordTables<AnonymisedText>;
  readonly tombstones: readonly Tombstone[];
  /** Names exactly this content (SHA-256, hexadecimal). */
  readonly digest: string;
  readonly settled: Settled;
}

/** A workshop as it would leave, every finding replaced, cleared by nobody yet. */
export function prepareDeparture(session: Session, workshopId: string): Omit<Cleared, 'settled'> {
  requireKind(session, 'facilitator');
  getWorkshop(session, workshopId);
  const typed = withoutEmptyThemes(recordTables(session, workshopId));
  const result = anonymiseTables(typed, 'replace');
  if (!result.settled)
    throw new AppError('findings-open', 'Some findings are not settled. Nothing has left this laptop.');
  const tombstones = tombstonesOf(session, workshopId);
  return { typed, tables: result.tables, tombstones, digest: digestOf(result.tables, tombstones) };
}

/** A theme that no card is under any more stays behind: nobody could take back what was typed into it by mistake. */
export function withoutEmptyThemes(tables: RecordTables<RawText>): RecordTables<RawText> {
  const used = new Set(tables.card.map(({ theme_id }) => theme_id));
  return { ...tables, theme: tables.theme.filter(({ id }) => used.has(id)) };
}

/** The content of a workshop, or a refusal that lists everything which is not yet right. */
export function clearDeparture(session: Session, workshopId: string, clearance: Clearance): Cleared {
  const prepared = prepareDeparture(session, workshopId);
  const result = anonymiseTables(prepared.typed, clearance.settlement);
  const reasons = result.settled ? [] : describeFindings(result.open);
  if (clearance.readThrough === null) reasons.push('Nobody has read it through yet.');
  else if (clearance.readThrough !== 'now' && clearance.readThrough !== prepared.digest) {
    reasons.push('It was changed after it was read through: read it once more.');
  }
  if (reasons.length > 0 || !result.settled) {
    throw new AppError(
      result.settled ? 'read-through-missing' : 'findings-open',
      'This workshop is not ready to leave. Nothing has left this laptop. Settle what is listed, then try again.',
      reasons,
    );
  }
  return {
    ...prepared,
    settled: { settlement: clearance.settlement, replaced: countReplaced(result), readThrough: true },
  };
}

function digestOf(tables: RecordTables<AnonymisedText>, tombstones: readonly Tombstone[]): string {
  return createHash('sha256')
    .update(JSON.stringify([tables, tombstones]))
    .digest('hex');
}
