import { AppError } from '#shared/errors.ts';
import { explainDatabaseError } from '../db/database-errors.ts';
import type { Db } from '../db/driver.ts';
import type { UndoService } from '../undo/undo-service.ts';
import type { SealedMemory, WorkshopMemory } from '../anonymiser/workshop-memory.ts';
import type { Housekeeping } from './housekeeping.ts';
import type { WorkspaceKind } from '#shared/model/workspace.ts';

/** What services take from outside, so that a test can decide it. */
export interface Surroundings {
  readonly now: () => Date;
  /** A random UUID, lower case. */
  readonly newId: () => string;
  /** Tells the screens that something was committed. */
  readonly changed: (topic: 'workspace' | 'workshop' | 'review') => void;
  /** Where what a sitting knows about people is kept, sealed, through a lock. */
  readonly sealedMemory: SealedMemory;
}

/** An open workspace with what its services share. */
export interface Session extends Surroundings, Housekeeping {
  readonly kind: WorkspaceKind;
  readonly folder: string;
  readonly db: Db;
  /** The slot that opened it: which facilitator this is. */
  readonly slotId: string;
  readonly undo: UndoService;
  /** What this sitting knows about people, which no disk does. */
  readonly memory: WorkshopMemory;
}

/** Runs `work` in one transaction; the driver's refusals come out as sentences, and then nothing of it was kept. */
export function inTransaction<T>({ db, requireThere }: Session, work: () => T): T {
  requireThere();
  try {
    return db.transaction(work).immediate();
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

/** Refuses work that belongs to the other kind of workspace. */
export function requireKind(session: Session, kind: WorkspaceKind): void {
  if (session.kind === kind) return;
  throw new AppError(
    'wrong-workspace-kind',
    kind === 'review'
      ? 'This is a facilitator’s workspace, and that can only be done at a review desk. Nothing was changed. Open the review team’s workspace.'
      : 'This is a review desk, and that can only be done where workshops are run. Nothing was changed. Open the facilitator’s workspace.',
  );
}
