import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { generateSigningKey } from '#core/bundle/signature.ts';
import type { Db } from '#core/db/driver.ts';
import { createWorkshopMemory } from '#core/anonymiser/workshop-memory.ts';
import { createUndoService } from '#core/undo/undo-service.ts';
import { upsertMeta } from '#core/workspace/meta-queries.ts';
import type { Session } from '#core/workspace/session.ts';
import type { WorkspaceKind } from '#shared/model/workspace.ts';

/** Ten o'clock on a made-up day, a second later at every look. */
function tickingClock(): () => Date {
  let ticks = Date.UTC(2021, 8, 14, 10);
  return () => new Date((ticks += 1000));
}

/** A session on an open database, without the key file around it; it tells `changed` what a screen would hear. */
export function sessionOn(db: Db, kind: WorkspaceKind, changed: (topic: string) => void = () => {}): Session {
  return {
    kind,
    db,
    folder: path.dirname(db.name),
    slotId: 'no-slot',
    forgetSoon: () => {},
    requireThere: () => {},
    stop: () => {},
    undo: createUndoService(),
    memory: createWorkshopMemory(db, { recall: () => null, keep: () => {} }),
    sealedMemory: { recall: () => null, keep: () => {} },
    now: tickingClock(),
    newId: randomUUID,
    changed,
  };
}

/** What a new workspace holds before anything was captured. */
export function writeFirstFacts(db: Db, kind: WorkspaceKind): void {
  upsertMeta(db, 'kind', kind);
  upsertMeta(db, 'project', 'workshop');
  upsertMeta(db, 'signing-key', Buffer.from(generateSigningKey().privateKeyPkcs8).toString('base64'));
}
