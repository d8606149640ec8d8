import type { Backup } from '#shared/model/backup.ts';
import type { SalvageReport } from '#shared/model/workspace.ts';

/** How a workspace that did not open was made to open again. */
export type Mended =
  | { readonly by: 'backup'; readonly backup: Backup }
  | { readonly by: 'salvage'; readonly report: SalvageReport };

/** What the tables of the database hold, as a person would call it; the rest is the app's own. */
const TABLE_WORDS: Readonly<Record<string, string>> = {
  workshop: 'workshops',
  activity: 'steps of run-sheets',
  table: 'tables in the room',
  theme: 'themes',
  note: 'notes',
  card: 'problems and solutions',
  link: 'which solution answers which problem',
  vote: 'votes',
  poll: 'polls',
  poll_option: 'answers to polls',
  attendance: 'attendance',
  consent: 'consent',
  draft: 'what was being typed',
  sealing: 'which workshops were sealed',
  bundle: 'bundles that were imported',
  provenance: 'which bundle an entry came with',
};

/** What could not be read to its end, each thing named once. */
export function unreadableWords({ unreadable }: SalvageReport): readonly string[] {
  return Array.from(new Set(unreadable.map((table) => TABLE_WORDS[table] ?? 'Bridgework’s own records')));
}
