import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { DATABASE_NAME, openDatabase } from '#core/db/open.ts';
import { createWorkshopMemory } from '#core/anonymiser/workshop-memory.ts';
import { createUndoService } from '#core/undo/undo-service.ts';
import { keepHouse } from '#core/workspace/housekeeping.ts';
import type { Session } from '#core/workspace/session.ts';

/**
 * A session on a workspace's database without its key file. A program that is started hundreds of times and killed has
 * no use for the keys, and loading them costs more than all it does; everything from the database on is the app's own.
 */
export function directSession(folder: string, dataKey: Buffer): Session {
  const db = openDatabase(path.join(folder, DATABASE_NAME), dataKey);
  const housekeeping = keepHouse(folder, db, () => {
    throw new Error('the database went away under a fault test');
  });
  return {
    kind: 'facilitator',
    folder,
    db,
    slotId: '',
    undo: createUndoService(),
    memory: createWorkshopMemory(db, { recall: () => null, keep: () => {} }),
    sealedMemory: { recall: () => null, keep: () => {} },
    now: () => new Date(),
    newId: randomUUID,
    changed: () => {},
    ...housekeeping,
  };
}
