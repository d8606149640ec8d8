import { randomUUID } from 'node:crypto';
import type { WorkspaceKind } from '#shared/model/workspace.ts';
import { closeDatabase } from '../db/open.ts';
import { createUndoService } from '../undo/undo-service.ts';
import type { Session, Surroundings } from './session.ts';
import { createWorkspace, type UnlockedWorkspace, unlockWorkspace } from './workspace-folder.ts';

/** The real clock and real randomness; nobody listens for changes unless told. */
export const realSurroundings: Surroundings = { now: () => new Date(), newId: randomUUID, changed: () => {} };

function sessionOf(unlocked: UnlockedWorkspace, surroundings: Surroundings): Session {
  return { ...surroundings, ...unlocked, undo: createUndoService() };
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

/** Opens the workspace that is there. */
export async function openSession(
  folder: string,
  passphrase: string,
  surroundings: Surroundings = realSurroundings,
): Promise<Session> {
  return sessionOf(await unlockWorkspace(folder, passphrase), surroundings);
}

/** Closes the workspace; everything in memory goes with it. */
export function closeSession(session: Session): void {
  closeDatabase(session.db);
}
