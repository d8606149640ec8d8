import type { Departure, OverrideReason } from '#shared/model/departure.ts';
import { countOf } from '#renderer/lib/format.ts';
import { openFindings } from './open-findings.ts';

/** What stands in the way of exactly one content. */
export interface Standing {
  /** How much is open that never leaves. */
  readonly blocks: number;
  /** What is open and must be settled, or let out for a reason. */
  readonly warns: number;
  /** What is wanting in the second person's trial, as something to do; null where nothing is. */
  readonly check: string | null;
  /** Somebody tried, and could name a person or perhaps could. */
  readonly isNamed: boolean;
}

/** What stands in the way of a departure besides the reading. */
export function standingOf(departure: Departure): Standing {
  const tiers = openFindings(departure.texts).map(({ finding }) => finding.tier);
  return {
    blocks: tiers.filter((tier) => tier === 'block').length,
    warns: tiers.filter((tier) => tier === 'warn').length,
    check: checkNeeded(departure),
    isNamed: departure.check === 'perhaps',
  };
}

function checkNeeded({ check, isCheckOutdated }: Departure): string | null {
  if (check === 'nobody') return null;
  if (check === 'perhaps') return 'Change what could name somebody, then let somebody try again.';
  return isCheckOutdated
    ? 'Let somebody else try again: it was changed since.'
    : 'Let somebody else try to name a person.';
}

/** What a file still needs before it can be written. */
export interface Readiness {
  readonly lines: string;
  readonly standing: Standing;
  readonly override: OverrideReason | null;
  readonly isRead: boolean;
  readonly folder: string | null;
  /** Null where the file needs no recipient. */
  readonly recipients: number | null;
}

/** What is not yet right, a sentence each, in the order of the page. */
export function notYet({ lines, standing, override, isRead, folder, recipients }: Readiness): readonly string[] {
  const { blocks, warns, check } = standing;
  const open = override === null ? blocks + warns : blocks;
  return [
    ...(open > 0 ? [`Settle the ${countOf(open, 'detail')} that ${open === 1 ? 'is' : 'are'} open.`] : []),
    ...(isRead ? [] : [`Read all ${lines} and tick the box below them.`]),
    ...(check !== null && override === null ? [check] : []),
    ...(recipients === 0 ? ['Give the review team’s recipient.'] : []),
    ...(folder === null ? ['Choose a folder for the file.'] : []),
  ];
}

/** What an override would let out, a sentence each; nothing where there is nothing to override, or what never leaves. */
export function overridable({ blocks, warns, check, isNamed }: Standing): readonly string[] {
  if (blocks > 0) return [];
  return [
    ...(warns > 0 ? [`${countOf(warns, 'detail is', 'details are')} still open.`] : []),
    ...(isNamed ? ['Somebody who tried could name a person, or perhaps could.'] : []),
    ...(check === null || isNamed ? [] : ['Nobody else has tried to name a person in this.']),
  ];
}
