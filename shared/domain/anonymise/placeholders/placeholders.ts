import type { Finding } from '#shared/model/finding.ts';
import { fold } from '../text/fold.ts';

/** Keeps one placeholder for one person through a workshop. It knows keyed hashes only, and dies with the workshop. */
export interface Placeholders {
  /** The placeholder of a finding in `text`: the same for the same name, however it is written. */
  readonly replacementFor: ReplacementFor;
  /** The same, on a copy: what is tried there takes no letter here. */
  readonly trial: () => ReplacementFor;
  /** What it knows, to be handed on: no names. */
  readonly snapshot: () => KnownPlaceholders;
}

/** What stands in place of a finding in `text`. */
export type ReplacementFor = (finding: Finding, text: string) => string;

/** Labels by the keyed hash of a name. */
export type KnownPlaceholders = Readonly<Record<string, string>>;

/** Names in a role ("[teacher]") are told apart by letters as well, once there is more than one. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What is known when a workshop's placeholders are made. */
export interface PlaceholdersBefore {
  readonly known?: KnownPlaceholders;
  /** Labels that stand in its texts from an earlier sitting: nobody knows any more whose they are, so nobody else gets them. */
  readonly taken?: Iterable<string>;
  /** Called when a person gets a label. */
  readonly onLabel?: () => void;
}

/** Placeholders for one workshop; `hash` has a key that is never stored beside what it hashed. */
export function createPlaceholders(
  hash: (name: string) => string,
  { known = {}, taken = [], onLabel }: PlaceholdersBefore = {},
): Placeholders {
  const labels = new Map(Object.entries(known));
  const used = new Set([...labels.values(), ...taken]);
  return {
    replacementFor(finding, text) {
      if (finding.category !== 'name') return finding.replacement;
      const person = hash(firstNameOf(text.slice(finding.start, finding.end)));
      const before = labels.get(person);
      if (before !== undefined) return before;
      const label = freeLabel(finding.replacement, used);
      used.add(label);
      labels.set(person, label);
      onLabel?.();
      return label;
    },
    trial: () => createPlaceholders(hash, { known: Object.fromEntries(labels), taken: used }).replacementFor,
    snapshot: () => Object.fromEntries(labels),
  };
}

/** What was only tried has a letter already, and gets its own now. */
function freeLabel(replacement: string, used: ReadonlySet<string>): string {
  const kind = replacement.slice(1, -1).replace(/ [A-Z]{1,2}$/u, '');
  const role = kind === 'name' ? 'young person' : kind;
  let count = 0;
  while (used.has(`[${role} ${lettersOf(count)}]`)) count += 1;
  return `[${role} ${lettersOf(count)}]`;
}

/** "Keira Jones", "KEIRA" and "keira’s" are one person. */
function firstNameOf(words: string): string {
  return (fold(words).match(/[\p{L}\p{N}-]+/u)?.[0] ?? words).normalize('NFKC');
}

function lettersOf(count: number): string {
  const letter = LETTERS.charAt(count % LETTERS.length);
  return count < LETTERS.length ? letter : LETTERS.charAt(Math.floor(count / LETTERS.length) - 1) + letter;
}
