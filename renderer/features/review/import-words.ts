import type { BundleHeader, ImportOutcome } from '#shared/model/bundle.ts';
import { countOf, listOf, numberOf, sentenceCase } from '#renderer/lib/format.ts';
import type { ImportProgress } from './importing.ts';

/** One import by what became of its files. */
export interface ImportReport {
  readonly accepted: readonly Extract<ImportOutcome, { outcome: 'accepted' }>[];
  readonly duplicate: readonly Extract<ImportOutcome, { outcome: 'duplicate' }>[];
  readonly rejected: readonly Extract<ImportOutcome, { outcome: 'rejected' }>[];
  readonly foreign: readonly Extract<ImportOutcome, { outcome: 'foreign' }>[];
}

/** Sorts the files of an import by what became of them, each kind in the order of the import. */
export function reportOf(outcomes: readonly ImportOutcome[]): ImportReport {
  return {
    accepted: outcomes.filter((file) => file.outcome === 'accepted'),
    duplicate: outcomes.filter((file) => file.outcome === 'duplicate'),
    rejected: outcomes.filter((file) => file.outcome === 'rejected'),
    foreign: outcomes.filter((file) => file.outcome === 'foreign'),
  };
}

/** The whole report in one sentence, to be read out. */
export function reportInWords({ accepted, duplicate, rejected, foreign }: ImportReport): string {
  const parts = [`${numberOf(accepted.length)} accepted`];
  if (duplicate.length > 0) parts.push(`${numberOf(duplicate.length)} already here`);
  if (rejected.length > 0) parts.push(`${numberOf(rejected.length)} not imported`);
  if (foreign.length > 0) parts.push(countOf(foreign.length, 'other file'));
  return `The import is done: ${listOf(parts)}.`;
}

/** The first reason is a whole sentence; of the others only what it does not say already. */
export function reasonsInWords(reasons: readonly string[]): readonly string[] {
  const [sentence = 'It could not be read.', ...others] = reasons;
  return [sentence, ...others.filter((reason) => !sentence.includes(reason))];
}

/** How far an import is, as often as a listener can bear: at each quarter. */
export function progressInWords(progress: ImportProgress | null): string {
  if (progress === null || progress.done < progress.total / 4) return 'Checking and importing the files.';
  const quarters = Math.floor((progress.done / progress.total) * 4);
  return quarters === 4
    ? 'All files are read.'
    : `${['', 'A quarter', 'Half', 'Three quarters'][quarters] ?? ''} of the files are done.`;
}

/** `4 identifiers replaced, read through by two people`. */
export function settledInWords({ settlement, replaced, intruderCheck, overridden }: BundleHeader['settled']): string {
  const what =
    settlement === 'none' && replaced === 0 ? 'nothing replaced' : `${countOf(replaced, 'identifier')} replaced`;
  const read = intruderCheck ? 'read through by two people' : 'read through';
  const letThrough = overridden === undefined ? '' : `, ${countOf(overridden, 'objection')} overridden`;
  return sentenceCase(`${what}, ${read}${letThrough}`);
}

/** `12 records`, or what an import did with them: `12 records added, 1 changed`. */
export function changesInWords({ added, changed }: { readonly added: number; readonly changed: number }): string {
  if (added === 0 && changed === 0) return 'nothing new in it';
  return changed === 0
    ? `${countOf(added, 'record')} added`
    : `${countOf(added, 'record')} added, ${numberOf(changed)} changed`;
}
