import { createHash } from 'node:crypto';
import { AppError } from '#shared/errors.ts';
import type { Look } from '#shared/domain/anonymise/anonymise.ts';
import { anonymiseTables, type AnonymisedTables } from '#shared/domain/anonymise/anonymise-tables.ts';
import type { Settled } from '#shared/model/bundle.ts';
import type { OverrideReason } from '#shared/model/departure.ts';
import type { RecordTables, Tombstone } from '#shared/model/record.ts';
import type { AnonymisedText, RawText } from '#shared/model/text.ts';
import { lookIn } from '../anonymiser/look.ts';
import { recordTables, tombstonesOf } from '../record/record-service.ts';
import { getWorkshop } from '../workshop/find-workshop.ts';
import { requireKind, type Session } from '../workspace/session.ts';
import { selectTimesReplaced } from './clearance-queries.ts';
import { departingTexts, describeFindings } from './departing-texts.ts';
import { checkProblem } from './intruder-check.ts';

/** SHA-256 of what was read, in hexadecimal. */
type Digest = string & {};

/** How somebody settled the findings and that they read what leaves; a digest ties the reading to exact content. */
export interface Clearance {
  /** `replace` takes every suggestion, and what may be a name with them; `none` needs all to be settled before. */
  readonly settlement: 'replace' | 'none';
  /** `'now'`: the caller read today's content; a digest: what was read; null: nobody did. */
  readonly readThrough: Digest | 'now' | null;
  /** A second person must have tried to name somebody, and could not. Whoever reads at a command line answers for both. */
  readonly needsCheck?: boolean;
  /** Why it leaves although something warns, or nobody tried: that is counted. What blocks does not leave. */
  readonly override?: OverrideReason | undefined;
}

/** A workshop as it is stored, on its way out and cleared by nobody yet. */
export interface Prepared {
  readonly stored: RecordTables<RawText>;
  readonly tombstones: readonly Tombstone[];
  /** Names exactly this content (SHA-256, hexadecimal). */
  readonly digest: string;
}

/** Content that was cleared to leave. */
export interface Cleared {
  readonly tables: RecordTables<AnonymisedText>;
  readonly tombstones: readonly Tombstone[];
  /** Names exactly what leaves, which is what was read where nothing is replaced on the way. */
  readonly digest: string;
  readonly settled: Settled;
  /** What was let out although it stood in the way; null where nothing did. */
  readonly overridden: {
    readonly reason: OverrideReason;
    readonly tables: AnonymisedTables;
    readonly times: number;
  } | null;
}

/** What a workshop would send, as it stands. */
export function prepareDeparture(session: Session, workshopId: string): Prepared {
  requireKind(session, 'facilitator');
  getWorkshop(session, workshopId);
  const stored = withoutEmptyThemes(recordTables(session, workshopId));
  const tombstones = tombstonesOf(session, workshopId);
  return { stored, tombstones, digest: digestOf(stored, tombstones) };
}

/** A theme that no card is under any more stays behind: nobody could take back what was typed into it by mistake. */
export function withoutEmptyThemes(tables: RecordTables<RawText>): RecordTables<RawText> {
  const used = new Set(tables.card.map(({ theme_id }) => theme_id));
  return { ...tables, theme: tables.theme.filter(({ id }) => used.has(id)) };
}

/** The content of a workshop, or a refusal that lists everything which is not yet right. */
export function clearDeparture(session: Session, workshopId: string, clearance: Clearance): Cleared {
  const { settlement, readThrough, needsCheck = false, override } = clearance;
  const { stored, tombstones, digest } = prepareDeparture(session, workshopId);
  const look = lookIn(session, workshopId);
  const asItStands = anonymiseTables(
    stored,
    settlement,
    settlement === 'replace' ? unasked(session, workshopId) : look,
  );
  const result =
    override === undefined || asItStands.settled ? asItStands : anonymiseTables(stored, 'overridden', look);
  const check = needsCheck ? checkProblem(session, workshopId, digest) : null;

  const reading =
    readThrough === null
      ? ['Nobody has read it through yet.']
      : readThrough !== 'now' && readThrough !== digest
        ? ['It was changed after it was read through: read it once more.']
        : [];
  const checking = check === null || override !== undefined ? [] : [check];
  if (!result.settled || reading.length > 0 || checking.length > 0) {
    const open = result.settled ? [] : describeFindings(result.open);
    const hints = settlement === 'none' ? describeFindings(hintsIn(stored, look)) : [];
    throw new AppError(
      !result.settled ? 'findings-open' : reading.length > 0 ? 'read-through-missing' : 'check-missing',
      'This workshop is not ready to leave. Nothing has left this laptop. Settle what is listed, then try again.',
      [...open, ...hints, ...reading, ...checking],
    );
  }

  const times =
    (asItStands.settled ? 0 : countIn(asItStands.open)) + (override !== undefined && check !== null ? 1 : 0);
  const replaced = selectTimesReplaced(session.db, workshopId) + countIn(result.replaced);
  return {
    tables: result.tables,
    tombstones,
    digest: digestOf(result.tables, tombstones),
    settled: {
      settlement,
      replaced,
      readThrough: true,
      ...(needsCheck && check === null && { intruderCheck: true }),
      ...(times > 0 && { overridden: times }),
    },
    overridden: override !== undefined && times > 0 ? { reason: override, tables: asItStands, times } : null,
  };
}

/**
 * For nobody who could be asked: what may be a name is taken as one, because a name that leaves cannot be taken back. Any
 * other hint stays a question.
 */
function unasked(session: Session, workshopId: string): Look {
  const look = lookIn(session, workshopId);
  return (text) =>
    look(text).map((finding) =>
      finding.tier === 'hint' && finding.category === 'name'
        ? { ...finding, tier: 'warn', replacement: session.memory.replacementFor(workshopId, finding, text) }
        : finding,
    );
}

function hintsIn(stored: RecordTables<RawText>, look: Look) {
  return departingTexts(stored, look).map(({ table, text, findings }) => ({
    table,
    text: text as RawText,
    findings: findings.filter(({ tier }) => tier === 'hint'),
  }));
}

const countIn = (cells: readonly { readonly findings: readonly unknown[] }[]): number =>
  cells.reduce((sum, { findings }) => sum + findings.length, 0);

function digestOf(
  tables: RecordTables<RawText> | RecordTables<AnonymisedText>,
  tombstones: readonly Tombstone[],
): string {
  return createHash('sha256')
    .update(JSON.stringify([tables, tombstones]))
    .digest('hex');
}
