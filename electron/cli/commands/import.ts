import { parseIdentityFile } from '#core/bundle/age.ts';
import { findBundles } from '#core/review/find-bundles.ts';
import { importBundles } from '#core/review/import-service.ts';
import type { ImportOutcome } from '#shared/model/bundle.ts';
import { readArguments } from '../arguments.ts';
import { type Command, DONE, REFUSED, UsageError } from '../io.ts';
import { PASSPHRASE_OPTIONS, readTextFile } from '../passphrase.ts';
import { withSessionOf } from '../with-session.ts';

/** An import in figures, each rejected file with its reasons. */
export interface ImportSummary {
  readonly accepted: number;
  readonly duplicates: number;
  readonly rejected: readonly { readonly file: string; readonly reasons: readonly string[] }[];
  /** Files in a folder that are no bundles. */
  readonly foreign: readonly string[];
}

export function summariseImport(outcomes: readonly ImportOutcome[]): ImportSummary {
  return {
    accepted: outcomes.filter(({ outcome }) => outcome === 'accepted').length,
    duplicates: outcomes.filter(({ outcome }) => outcome === 'duplicate').length,
    rejected: outcomes.flatMap((one) => (one.outcome === 'rejected' ? [{ file: one.file, reasons: one.reasons }] : [])),
    foreign: outcomes.flatMap((one) => (one.outcome === 'foreign' ? [one.file] : [])),
  };
}

export const importPaths: Command = {
  usage: 'import BUNDLE…|DIR --workspace DIR --identity FILE [--json]',
  about: 'Imports bundles, or the bundles in a folder, into a review workspace, and makes it where there is none.',
  async run(args, io) {
    const given = readArguments(args, {
      ...PASSPHRASE_OPTIONS,
      identity: { type: 'string' },
      json: { type: 'boolean' },
    });
    if (given.rest.length === 0) throw new UsageError('import takes one bundle or folder, or more.');
    const identityFile = given.need('identity');
    const outcomes = await withSessionOf(given, io, {
      kind: 'review',
      check: async () => {
        const identities = parseIdentityFile(await readTextFile(identityFile));
        await findBundles(given.rest);
        return identities;
      },
      work: (session, identities) => importBundles(session, { paths: given.rest, identities }),
    });
    const { accepted, duplicates, rejected, foreign } = summariseImport(outcomes);
    if (given.has('json')) io.out(JSON.stringify({ accepted, duplicates, rejected, foreign }));
    else
      io.out(
        `${accepted} imported, ${duplicates} already here, ${rejected.length} not imported, ${foreign.length} other files left alone`,
      );
    for (const { file, reasons } of rejected) io.err(`${file}: ${reasons.join(' ')}`);
    return rejected.length > 0 ? REFUSED : DONE;
  },
};
