import fs from 'node:fs';
import path from 'node:path';
import { failure } from '#shared/errors.ts';
import { listBackups } from '#core/backup/backup-service.ts';
import { restoreBackup } from '#core/backup/restore.ts';
import { contentDigest } from '#core/db/content-digest.ts';
import type { Opener } from '#core/keys/slot.ts';
import { salvageWorkspace } from '#core/salvage/salvage.ts';
import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import { DAMAGES, type DamageKind } from '../support/damages.ts';
import { randomFrom } from '../support/random.ts';

/**
 * Run as a program: damages a workspace's database in every way a seed decides, opens it as a person does, and tells how it
 * went as a line of JSON. What does not open is restored from its backup, and salvaged.
 */
const [prepared = '', place = '', from = '', to = '', waysOutEvery = '', passphrase = '', recoveryKey = ''] =
  process.argv.slice(2);
const sheet: Opener = { kind: 'recovery', recoveryKey: Buffer.from(recoveryKey, 'hex') };

/** So many openings go through the passphrase and its derivation; the others through the sheet. */
const PASSPHRASE_EVERY = 20;

/** How one damaged workspace fared. */
export interface DamageTold {
  readonly seed: number;
  readonly kind: DamageKind;
  /** `opened`, or the code of the refusal. */
  readonly answer: string;
  readonly sentence: string;
  /** What integrity_check said, where it opened, and how many notes there were. */
  readonly check: string | null;
  readonly notes: number | null;
  /** Where it was refused: whether every file was as before. */
  readonly isUntouched: boolean | null;
  /** The digest of what a backup brought back; null where the ways out were not tried. */
  readonly restored: string | null;
  /** Whether what was set aside is what was damaged, to the byte. */
  readonly isKept: boolean | null;
  readonly salvaged: { readonly answer: string; readonly check: string; readonly notes: number } | null;
}

function bytesIn(folder: string): string {
  const names = fs
    .readdirSync(folder)
    .filter((name) => name.startsWith('workspace.db'))
    .toSorted();
  return names.map((name) => `${name} ${fs.readFileSync(path.join(folder, name)).toString('latin1')}`).join('\n');
}

/** Whether a set-aside folder holds just these bytes; the last one that was made is looked at. */
function isSetAside(folder: string, bytes: string): boolean {
  const aside = path.join(folder, 'set-aside');
  const [name = ''] = fs.existsSync(aside) ? fs.readdirSync(aside) : [];
  return fs.existsSync(path.join(aside, name)) && bytesIn(path.join(aside, name)) === bytes;
}

async function held(folder: string, opener: Opener) {
  const session = await openSessionWith(folder, opener);
  try {
    const notes = session.db.prepare<[], string>(`SELECT text FROM note ORDER BY seq`).pluck().all();
    return {
      check: String(session.db.pragma('integrity_check', { simple: true })),
      notes: notes.length,
      digest: contentDigest(session.db),
    };
  } finally {
    closeSession(session);
  }
}

async function restored(damaged: string): Promise<{ readonly digest: string; readonly isKept: boolean }> {
  const copy = `${damaged}-restored`;
  fs.cpSync(damaged, copy, { recursive: true });
  const bytes = bytesIn(copy);
  const [backup] = await listBackups(copy);
  await restoreBackup(copy, sheet, backup?.name ?? '', new Date());
  const found = { digest: (await held(copy, sheet)).digest, isKept: isSetAside(copy, bytes) };
  fs.rmSync(copy, { recursive: true });
  return found;
}

async function salvaged(damaged: string): Promise<NonNullable<DamageTold['salvaged']> & { readonly isKept: boolean }> {
  const bytes = bytesIn(damaged);
  try {
    await salvageWorkspace(damaged, sheet, new Date());
    const { check, notes } = await held(damaged, sheet);
    return { answer: 'done', check, notes, isKept: isSetAside(damaged, bytes) };
  } catch (error) {
    const refused = failure(error);
    // Refused, because nothing reads: then everything is where it was.
    return { answer: refused.ok ? '' : refused.code, check: '', notes: 0, isKept: bytesIn(damaged) === bytes };
  }
}

let refusals = 0;

async function fares(seed: number): Promise<DamageTold> {
  const folder = path.join(place, String(seed));
  const random = randomFrom(seed);
  const { kind, damage, image } = DAMAGES[seed % DAMAGES.length] ?? DAMAGES[0];
  fs.cpSync(path.join(prepared, image), folder, { recursive: true });
  damage(folder, random, prepared);
  const before = bytesIn(folder);
  const opener: Opener = seed % PASSPHRASE_EVERY === 0 ? { kind: 'passphrase', passphrase } : sheet;
  const nothing = { check: null, notes: null, isUntouched: null, restored: null, isKept: null, salvaged: null };
  try {
    const { check, notes } = await held(folder, opener);
    return { ...nothing, seed, kind, answer: 'opened', sentence: '', check, notes };
  } catch (error) {
    const refused = failure(error);
    if (refused.ok || refused.code === 'unexpected') throw error;
    const isUntouched = bytesIn(folder) === before;
    const told = { ...nothing, seed, kind, answer: refused.code, sentence: refused.sentence, isUntouched };
    refusals += 1;
    if (refusals % Number(waysOutEvery) > 0) return told;
    const { digest, isKept } = await restored(folder);
    const saved = await salvaged(folder);
    const { answer, check, notes } = saved;
    return { ...told, restored: digest, isKept: isKept && saved.isKept, salvaged: { answer, check, notes } };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

for (let seed = Number(from); seed < Number(to); seed += 1)
  process.stdout.write(`${JSON.stringify(await fares(seed))}\n`);
