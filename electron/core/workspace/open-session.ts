import { randomBytes, randomUUID } from 'node:crypto';
import type { WorkspaceKind } from '#shared/model/workspace.ts';
import { backupName } from '../backup/backup-files.ts';
import { rescue } from '../backup/rescue.ts';
import { closeDatabase } from '../db/open.ts';
import { latestKeyText } from '../keys/key-file.ts';
import type { Opener } from '../keys/slot.ts';
import { createUndoService } from '../undo/undo-service.ts';
import { keepHouse } from './housekeeping.ts';
import type { Session, Surroundings } from './session.ts';
import { createWorkspace, type UnlockedWorkspace, unlockWorkspace } from './workspace-folder.ts';

/** The real clock and real randomness; nobody listens for changes, and nothing outlives a lock, unless told. */
export const realSurroundings: Surroundings = {
  now: () => new Date(),
  newId: randomUUID,
  changed: () => {},
  sealedMemory: { recall: () => null, keep: () => {} },
};

async function sessionOf(unlocked: UnlockedWorkspace, surroundings: Surroundings): Promise<Session> {
  // It knows names by the thousand, and nobody waits for them before a workspace is open.
  const { createWorkshopMemory } = await import('../anonymiser/workshop-memory.ts');
  const { folder, db } = unlocked;
  const keys = latestKeyText(folder);
  const housekeeping = keepHouse(folder, db, () => {
    rescue(folder, db, keys, backupName(surroundings.now(), randomBytes(3).toString('hex')));
    surroundings.changed('workspace');
  });
  const memory = createWorkshopMemory(db, surroundings.sealedMemory);
  return { ...surroundings, ...unlocked, ...housekeeping, undo: createUndoService(), memory };
}

/** Makes a new workspace and opens it. */
export async function createSession(
  folder: string,
  kind: WorkspaceKind,
  passphrase: string,
  surroundings: Surroundings = realSurroundings,
): Promise<Session> {
  return sessionOf(await createWorkspace(folder, kind, passphrase), surroundings);
}

/** Opens the workspace that is there with a passphrase. */
export async function openSession(
  folder: string,
  passphrase: string,
  surroundings: Surroundings = realSurroundings,
): Promise<Session> {
  return openSessionWith(folder, { kind: 'passphrase', passphrase }, surroundings);
}

/** Opens the workspace that is there with whatever somebody has to open it. */
export async function openSessionWith(
  folder: string,
  opener: Opener,
  surroundings: Surroundings = realSurroundings,
): Promise<Session> {
  return sessionOf(await unlockWorkspace(folder, opener, surroundings.now()), surroundings);
}

/** Closes the workspace; everything in memory goes with it. */
export function closeSession(session: Session): void {
  session.stop();
  closeDatabase(session.db);
}
