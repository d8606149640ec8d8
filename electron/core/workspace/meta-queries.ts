import type { Db } from '../db/driver.ts';

/** The facts that a workspace keeps about itself. */
export type MetaKey =
  | 'kind'
  | 'project'
  | 'signing-key'
  | 'age-identity'
  | 'lock-after'
  | 'not-personal-key'
  | 'memory-key'
  | 'local-names'
  | `label-of-${string}`;

export function selectMeta(db: Db, key: MetaKey): string | null {
  const row = db.prepare<[string], { value: string }>(`SELECT value FROM meta WHERE key = ?`).get(key);
  return row?.value ?? null;
}

export function upsertMeta(db: Db, key: MetaKey, value: string): void {
  db.prepare(`INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`).run(
    key,
    value,
  );
}
