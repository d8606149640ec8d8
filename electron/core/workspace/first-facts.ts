import type { WorkspaceKind } from '#shared/model/workspace.ts';
import { generateSigningKey } from '../bundle/signature.ts';
import type { Db } from '../db/driver.ts';
import { type MetaKey, selectMeta, upsertMeta } from './meta-queries.ts';

/** Writes what every workspace knows about itself from its first day on; facts that are there stay as they are. */
export function fillFirstFacts(db: Db, kind: WorkspaceKind): void {
  const facts: readonly (readonly [MetaKey, () => string])[] = [
    ['kind', () => kind],
    ['project', () => 'workshop'],
    ['signing-key', () => Buffer.from(generateSigningKey().privateKeyPkcs8).toString('base64')],
  ];
  for (const [key, make] of facts) {
    if (selectMeta(db, key) === null) upsertMeta(db, key, make());
  }
}
