import fs from 'node:fs/promises';
import path from 'node:path';
import { parseIdentityFile } from '#core/bundle/age.ts';
import { MAX_SEALED_BYTES } from '#core/bundle/limits.ts';
import { inspectWithoutIdentity, openBundle } from '#core/bundle/open-bundle.ts';
import { AppError } from '#shared/errors.ts';
import type { BundleHeader } from '#shared/model/bundle.ts';
import { RECORD_KINDS } from '#shared/model/record.ts';
import { readArguments } from '../arguments.ts';
import { type Command, DONE, type Io, REFUSED, UsageError } from '../io.ts';
import { readTextFile } from '../passphrase.ts';

/** What is known of a file; `verified` is null where no identity was given to look inside. */
interface Inspection {
  readonly file: string;
  readonly verified: boolean | null;
  readonly recipients: number | null;
  readonly header: BundleHeader | null;
  readonly rows: Readonly<Record<string, number>> | null;
  readonly reasons: readonly string[];
}

async function readSealed(file: string): Promise<Uint8Array> {
  const stat = await fs.stat(file).catch(() => null);
  if (!stat?.isFile()) throw new AppError('file-not-found', `There is no file “${file}”. Check the name.`);
  if (stat.size > MAX_SEALED_BYTES)
    throw new AppError('bundle-too-large', 'It is larger than any bundle of ours, so it was not opened.');
  return fs.readFile(file);
}

async function inspectFile(file: string, identities: readonly string[] | null): Promise<Inspection> {
  const nothing = {
    file: path.basename(file),
    verified: null,
    recipients: null,
    header: null,
    rows: null,
    reasons: [],
  };
  try {
    const bytes = await readSealed(file);
    const { recipients } = inspectWithoutIdentity(bytes);
    if (identities === null) return { ...nothing, recipients };
    const { header, tables, tombstones } = await openBundle({ bytes, identities });
    const rows = {
      ...Object.fromEntries(RECORD_KINDS.map((kind) => [kind, tables[kind].length])),
      tombstone: tombstones.length,
    };
    return { ...nothing, verified: true, recipients, header, rows };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...nothing, verified: false, reasons: [error.message, ...error.reasons] };
  }
}

function tell(io: Io, { file, verified, recipients, header, rows, reasons }: Inspection): void {
  if (verified === false) {
    io.out(`${file}: does not verify`);
    for (const reason of reasons) io.out(`  ${reason}`);
  } else if (header && rows) {
    io.out(`${file}: verified, whole and as it was sealed`);
    io.out(
      `  from laptop key ${header.keyId}, project ${header.project}, bundle ${header.bundleId}, revision ${header.revision}`,
    );
    const { replaced, intruderCheck, overridden = 0 } = header.settled;
    io.out(`  ${replaced} identifiers replaced, read through by ${intruderCheck ? 'two people' : 'a person'}`);
    if (overridden > 0) io.out(`  ${overridden} left open on purpose, with a reason`);
    io.out(
      `  ${Object.entries(rows)
        .map(([table, count]) => `${table} ${count}`)
        .join(', ')}`,
    );
  } else {
    io.out(
      `${file}: sealed with age to ${recipients} recipient${recipients === 1 ? '' : 's'}; give --identity to look inside`,
    );
  }
}

export const inspect: Command = {
  usage: 'inspect BUNDLE… [--identity FILE] [--json]',
  about: 'Says what a bundle is, from which laptop, and whether it verifies. Changes nothing.',
  async run(args, io) {
    const given = readArguments(args, { identity: { type: 'string' }, json: { type: 'boolean' } });
    if (given.rest.length === 0) throw new UsageError('inspect takes one bundle or more.');
    const identityFile = given.one('identity');
    const identities = identityFile === undefined ? null : parseIdentityFile(await readTextFile(identityFile));
    const bundles: Inspection[] = [];
    for (const file of given.rest) bundles.push(await inspectFile(file, identities));
    if (given.has('json')) io.out(JSON.stringify({ bundles }));
    else for (const bundle of bundles) tell(io, bundle);
    return bundles.some(({ verified }) => verified === false) ? REFUSED : DONE;
  },
};
