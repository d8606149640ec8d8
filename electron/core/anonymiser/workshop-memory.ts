import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import {
  createPlaceholders,
  type Placeholders,
  type ReplacementFor,
} from '#shared/domain/anonymise/placeholders/placeholders.ts';
import { createRoster, type Roster } from '#shared/domain/anonymise/roster/roster.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { Db } from '../db/driver.ts';
import { openSecret, SealedSecret, sealSecret } from '../keys/sealed-secret.ts';
import { selectLabels } from './anonymiser-queries.ts';
import { selectMeta, upsertMeta } from '../workspace/meta-queries.ts';

/**
 * What a sitting knows about people, and no disk ever does: the first names that were typed at the start, and which
 * placeholder stands for whom. It goes with the app; only a sealed copy outlives a lock, in the memory of the process
 * that holds the window, and the key to it lies in the encrypted database.
 */
export interface WorkshopMemory {
  /** The first names of a workshop, or none. */
  readonly namesOf: (workshopId: string) => readonly string[];
  readonly rosterOf: (workshopId: string) => Roster | null;
  /** Looks out for these names beside those that are known. */
  readonly addNames: (workshopId: string, names: readonly string[]) => void;
  readonly forgetNames: (workshopId: string) => void;
  /** What stands in place of a finding: a person keeps one placeholder through a workshop. */
  readonly replacementFor: (workshopId: string, finding: Finding, text: string) => string;
  /** What would stand there; a name that is only looked at, or half typed, takes no letter from anybody. */
  readonly trialFor: (workshopId: string) => ReplacementFor;
}

/** Where the sealed copy is kept while the workspace is locked. */
export interface SealedMemory {
  readonly recall: () => string | null;
  readonly keep: (sealed: string) => void;
}

const Snapshot = z.strictObject({
  /** The key of the hashes, for this sitting alone, in base64. */
  key: z.base64(),
  names: z.record(z.string(), z.array(z.string())),
  /** By workshop: what stands for which name, the name as a keyed hash. */
  labels: z.record(z.string(), z.record(z.string(), z.string())),
});
type Snapshot = z.infer<typeof Snapshot>;

/** A sitting's names are longer than the secret of a slot. */
const Sealed = SealedSecret.extend({ text: z.base64() });

const ABOUT = 'bridgework sitting/1';

export function createWorkshopMemory(db: Db, { recall, keep }: SealedMemory): WorkshopMemory {
  const before = opened(db, recall()) ?? { key: randomBytes(32).toString('base64'), names: {}, labels: {} };
  const key = Buffer.from(before.key, 'base64');
  const names = new Map(Object.entries(before.names));
  const rosters = new Map<string, Roster>();
  const placeholders = new Map<string, Placeholders>();

  const hashIn =
    (workshopId: string) =>
    (name: string): string =>
      createHmac('sha256', key).update(`${workshopId}\n${name}`).digest('base64');
  const placeholdersOf = (workshopId: string): Placeholders => {
    const known = placeholders.get(workshopId);
    if (known) return known;
    const made = createPlaceholders(hashIn(workshopId), {
      known: before.labels[workshopId] ?? {},
      taken: selectLabels(db, workshopId),
      onLabel: seal,
    });
    placeholders.set(workshopId, made);
    return made;
  };

  function seal(): void {
    const labels = Array.from(placeholders, ([workshopId, of]) => [workshopId, of.snapshot()] as const);
    const now: Snapshot = {
      key: before.key,
      names: Object.fromEntries(names),
      labels: { ...before.labels, ...Object.fromEntries(labels) },
    };
    keep(JSON.stringify(sealSecret(Buffer.from(JSON.stringify(now)), memoryKey(db), ABOUT)));
  }

  return {
    namesOf: (workshopId) => names.get(workshopId) ?? [],
    rosterOf(workshopId) {
      const known = rosters.get(workshopId);
      if (known) return known;
      const typed = names.get(workshopId) ?? [];
      if (typed.length === 0) return null;
      const roster = createRoster(typed);
      rosters.set(workshopId, roster);
      return roster;
    },
    addNames(workshopId, typed) {
      names.set(workshopId, Array.from(new Set([...(names.get(workshopId) ?? []), ...typed])));
      rosters.delete(workshopId);
      seal();
    },
    forgetNames(workshopId) {
      names.delete(workshopId);
      rosters.delete(workshopId);
      seal();
    },
    trialFor: (workshopId) => placeholdersOf(workshopId).trial(),
    replacementFor: (workshopId, finding, text) => placeholdersOf(workshopId).replacementFor(finding, text),
  };
}

/** Made when it is first needed: opening a workspace must not need room on the disk. */
function memoryKey(db: Db): Buffer {
  const stored = selectMeta(db, 'memory-key');
  if (stored !== null) return Buffer.from(stored, 'base64');
  const key = randomBytes(32);
  upsertMeta(db, 'memory-key', key.toString('base64'));
  return key;
}

/** What another workspace sealed does not open, and is not missed here. */
function opened(db: Db, sealed: string | null): Snapshot | null {
  const stored = selectMeta(db, 'memory-key');
  if (sealed === null || stored === null) return null;
  const read = Sealed.safeParse(JSON.parse(sealed));
  const bytes = read.success ? openSecret(read.data, Buffer.from(stored, 'base64'), ABOUT) : null;
  return bytes === null ? null : Snapshot.parse(JSON.parse(bytes.toString('utf8')));
}
