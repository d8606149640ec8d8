import { invariant } from '#shared/invariant.ts';
import type { Finding } from '#shared/model/finding.ts';
import { fold } from '../text/fold.ts';
import { keyedHash } from './keyed-hash.ts';

/** Keeps one placeholder for one person through a workshop. It knows keyed hashes only, and dies with the workshop. */
export interface Placeholders {
  /** The placeholder of a finding in `text`: the same for the same name, however it is written. */
  readonly replacementFor: (finding: Finding, text: string) => string;
  /** Makes the words of one finding stand for the same person as those of another: "K" is Keira. */
  readonly merge: (words: string, sameAs: string) => void;
  readonly forget: () => void;
}

/** Bytes of the session's key. */
const KEY_LENGTH = 16;

/** Names in a role ("[teacher]") are told apart by letters as well, once there is more than one. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Placeholders for one workshop, keyed with 16 random bytes that the caller makes and never stores. */
export function createPlaceholders(sessionKey: Uint8Array): Placeholders {
  invariant(sessionKey.length === KEY_LENGTH, 'a session key has 16 bytes');
  let key = sessionKey.slice();
  const labels = new Map<bigint, string>();
  const counts = new Map<string, number>();
  const keyOf = (words: string): bigint => keyedHash(key, firstNameOf(words));

  return {
    replacementFor(finding, text) {
      if (finding.category !== 'name') return finding.replacement;
      const words = text.slice(finding.start, finding.end);
      const known = labels.get(keyOf(words));
      if (known !== undefined) return known;
      const role = finding.replacement === '[name]' ? 'young person' : finding.replacement.slice(1, -1);
      const count = counts.get(role) ?? 0;
      counts.set(role, count + 1);
      const label = `[${role} ${lettersOf(count)}]`;
      labels.set(keyOf(words), label);
      return label;
    },
    merge(words, sameAs) {
      const label = labels.get(keyOf(sameAs));
      if (label !== undefined) labels.set(keyOf(words), label);
    },
    forget() {
      labels.clear();
      counts.clear();
      key = key.fill(0);
    },
  };
}

/** "Keira Jones", "KEIRA" and "keira’s" are one person until somebody says otherwise. */
function firstNameOf(words: string): string {
  return (fold(words).match(/[\p{L}\p{N}-]+/u)?.[0] ?? words).normalize('NFKC');
}

function lettersOf(count: number): string {
  const letter = LETTERS.charAt(count % LETTERS.length);
  return count < LETTERS.length ? letter : LETTERS.charAt(Math.floor(count / LETTERS.length) - 1) + letter;
}
