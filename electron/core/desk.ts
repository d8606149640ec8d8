import path from 'node:path';
import type { CoreEvent } from '#shared/contract/events.ts';
import { AppError } from '#shared/errors.ts';
import { USUAL_LOCK_AFTER, WorkspaceKind, type WorkspaceStatus } from '#shared/model/workspace.ts';
import { warmUpSoon } from './anonymiser/warm-up.ts';
import type { SealedMemory } from './anonymiser/workshop-memory.ts';
import { scheduleBackups } from './backup/backup-schedule.ts';
import { readKeyFile } from './keys/key-file.ts';
import { selectMeta } from './workspace/meta-queries.ts';
import { closeSession, realSurroundings } from './workspace/open-session.ts';
import type { Session, Surroundings } from './workspace/session.ts';
import { workspaceKindOf } from './workspace/workspace-folder.ts';

/** Where this laptop's workspaces lie and who hears of changes. */
export interface CoreOptions {
  /** The folder that holds one workspace of each kind. */
  readonly home: string;
  readonly emit: (event: CoreEvent) => void;
  /** Where what a sitting knows about people is kept, sealed, through a lock; without it, it goes with the lock. */
  readonly sealedMemory?: SealedMemory;
}

/** What is on the desk: at most one open workspace. */
export interface Desk {
  readonly surroundings: Surroundings;
  readonly folderOf: (kind: WorkspaceKind) => string;
  /** The open workspace, or a refusal that it is locked. */
  readonly current: () => Session;
  /** Closes what is open and opens another. */
  readonly open: (opening: () => Promise<Session>) => Promise<WorkspaceStatus>;
  readonly close: () => void;
  readonly status: () => Promise<WorkspaceStatus>;
}

export function createDesk({ home, emit, sealedMemory = realSurroundings.sealedMemory }: CoreOptions): Desk {
  let session: Session | null = null;
  let stopBackups = (): void => {};
  let stopWarmingUp = (): void => {};
  const folderOf = (kind: WorkspaceKind): string => path.join(home, kind);

  function close(): void {
    stopBackups();
    stopWarmingUp();
    if (session) closeSession(session);
    session = null;
  }

  async function isPresent(kind: WorkspaceKind): Promise<boolean> {
    try {
      return (await workspaceKindOf(folderOf(kind))) !== null;
    } catch (error) {
      // Something is there that does not open; whoever tries to unlock it is told what.
      if (error instanceof AppError) return true;
      throw error;
    }
  }

  async function status(): Promise<WorkspaceStatus> {
    const present = await Promise.all(
      WorkspaceKind.options.map(async (kind) => ((await isPresent(kind)) ? [kind] : [])),
    );
    const stored = session ? selectMeta(session.db, 'lock-after') : null;
    const found = session ? await readKeyFile(session.folder).catch(() => null) : null;
    return {
      open: session?.kind ?? null,
      present: present.flat(),
      lockAfter: stored === null ? USUAL_LOCK_AFTER : Number(stored),
      hasRecoverySheet: found?.keys.slots.some(({ kind }) => kind === 'recovery') ?? false,
    };
  }

  return {
    surroundings: {
      ...realSurroundings,
      sealedMemory,
      changed: (topic) => emit({ event: 'changed', topics: [topic] }),
    },
    folderOf,
    current() {
      if (session) return session;
      throw new AppError('locked', 'The workspace is locked. What was saved is safe. Unlock it to go on.');
    },
    async open(opening) {
      close();
      session = await opening();
      stopWarmingUp = warmUpSoon();
      stopBackups = scheduleBackups(session, (sentence) => emit({ event: 'notice', sentence }));
      emit({ event: 'changed', topics: ['workspace', 'workshop', 'review'] });
      return status();
    },
    close,
    status,
  };
}
