import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { createRoster, type Roster } from '#shared/domain/anonymise/roster/roster.ts';
import type { Db } from '../db/driver.ts';
import { openSecret, SealedSecret, sealSecret } from '../keys/sealed-secret.ts';
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
  readonly setNames: (workshopId: string, names: readonly string[]) => void;
  /** The placeholder for a person: the same words get the same one through a workshop, whatever kind they seem to be later. `base` is like `[young person]`. */
  readonly placeholderFor: (workshopId: string, words: string, base: string) => string;
}

/** Where the sealed copy is kept while the workspace is locked. */
export interface SealedMemory {
  readonly recall: () => string | null;
  readonly keep: (sealed: string) => void;
}

const Snapshot = z.strictObject({
  names: z.record(z.string(), z.array(z.string())),
  /** By workshop: what stands for which words. */
  labels: z.record(z.string(), z.record(z.string(), z.string())),
});
type Snapshot = z.infer<typeof Snapshot>;

/** A sitting's names are longer than the secret of a slot. */
const Sealed = SealedSecret.extend({ text: z.base64() });

const ABOUT = 'bridgework sitting/1';
const EMPTY: Snapshot = { names: {}, labels: {} };

export function createWorkshopMemory(db: Db, { recall, keep }: SealedMemory): WorkshopMemory {
  let { names, labels } = opened(db, recall());
  const rosters = new Map<string, Roster>();

  function seal(): void {
    keep(JSON.stringify(sealSecret(Buffer.from(JSON.stringify({ names, labels })), memoryKey(db), ABOUT)));
  }

  return {
    namesOf: (workshopId) => names[workshopId] ?? [],
    rosterOf(workshopId) {
      const known = rosters.get(workshopId);
      if (known) return known;
      const typed = names[workshopId] ?? [];
      if (typed.length === 0) return null;
      const roster = createRoster(typed);
      rosters.set(workshopId, roster);
      return roster;
    },
    setNames(workshopId, typed) {
      names = { ...names, [workshopId]: [...typed] };
      rosters.delete(workshopId);
      seal();
    },
    placeholderFor(workshopId, words, base) {
      const own = labels[workshopId] ?? {};
      const person = words.normalize('NFKC').toLowerCase();
      const known = own[person];
      if (known !== undefined) return known;
      const kind = base.slice(0, -1);
      const taken = Object.values(own).filter((label) => label.replace(/ [A-Z]+\]$/u, '') === kind).length;
      const label = `${kind} ${letterOf(taken)}]`;
      labels = { ...labels, [workshopId]: { ...own, [person]: label } };
      seal();
      return label;
    },
  };
}

/** A to Z, then AA to ZZ. */
function letterOf(number: number): string {
  const letter = (at: number): string => String.fromCodePoint('A'.charCodeAt(0) + at);
  return number < 26 ? letter(number) : letter((Math.floor(number / 26) - 1) % 26) + letter(number % 26);
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
function opened(db: Db, sealed: string | null): Snapshot {
  const stored = selectMeta(db, 'memory-key');
  if (sealed === null || stored === null) return EMPTY;
  const read = Sealed.safeParse(JSON.parse(sealed));
  const bytes = read.success ? openSecret(read.data, Buffer.from(stored, 'base64'), ABOUT) : null;
  return bytes === null ? EMPTY : Snapshot.parse(JSON.parse(bytes.toString('utf8')));
}
