import path from 'node:path';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { CoreHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/errors.ts';
import { WorkspaceKind, type WorkspaceStatus } from '#shared/model/workspace.ts';
import { attendanceHandlers } from './attendance/attendance-service.ts';
import { cardHandlers } from './card/card-service.ts';
import { noteHandlers } from './note/note-service.ts';
import { getSupport, listPacks } from './pack/pack-service.ts';
import { workshopHandlers } from './workshop/workshop-service.ts';
import { closeSession, createSession, openSession, realSurroundings } from './workspace/open-session.ts';
import type { Session } from './workspace/session.ts';
import { workspaceKindOf } from './workspace/workspace-folder.ts';

/** Where this laptop's workspaces lie and who hears of changes. */
export interface CoreOptions {
  /** The folder that holds one workspace of each kind. */
  readonly home: string;
  readonly emit: (event: CoreEvent) => void;
}

/** The core behind the window: at most one workspace is open, and nothing but this holds it. */
export interface Core {
  readonly handlers: CoreHandlers;
  readonly close: () => void;
}

type SessionHandlers = Omit<CoreHandlers, 'workspace' | 'pack'>;

/** What makes the handlers of a feature for the session that is open. */
type Making<F extends keyof SessionHandlers> = (open: Session) => SessionHandlers[F];

export function createCore({ home, emit }: CoreOptions): Core {
  let session: Session | null = null;
  const folderOf = (kind: WorkspaceKind): string => path.join(home, kind);
  const surroundings = {
    ...realSurroundings,
    changed: (topic: 'workspace' | 'workshop' | 'review') => emit({ event: 'changed', topics: [topic] }),
  };

  function current(): Session {
    if (session) return session;
    throw new AppError('locked', 'The workspace is locked. What was saved is safe. Unlock it to go on.');
  }

  function close(): void {
    if (session) closeSession(session);
    session = null;
  }

  async function status(): Promise<WorkspaceStatus> {
    const kinds = await Promise.all(
      WorkspaceKind.options.map(async (kind) => ((await isPresent(folderOf(kind))) ? [kind] : [])),
    );
    return { open: session?.kind ?? null, present: kinds.flat() };
  }

  async function opening(open: () => Promise<Session>): Promise<WorkspaceStatus> {
    close();
    session = await open();
    emit({ event: 'changed', topics: ['workspace', 'workshop', 'review'] });
    return status();
  }

  const onProgress = (done: number, total: number): void => emit({ event: 'import-progress', done, total });

  const bySession: { readonly [F in keyof SessionHandlers]: () => Making<F> | Promise<Making<F>> } = {
    workshop: () => workshopHandlers,
    note: () => noteHandlers,
    card: () => cardHandlers,
    attendance: () => attendanceHandlers,
    // What seals and what imports is loaded when it is first asked for: the unlock screen waits for the core to start.
    departure: async () => (await import('./departure/departure-service.ts')).departureHandlers,
    review: async () => {
      const { reviewHandlers } = await import('./review/review-service.ts');
      return (open) => reviewHandlers(open, onProgress);
    },
  };

  /** Each call finds the session that is open now, so that nothing outlives a lock. */
  function whileOpen<F extends keyof SessionHandlers>(feature: F): SessionHandlers[F] {
    return new Proxy({} as SessionHandlers[F], {
      get: (_, method) => async (input: unknown) => {
        const make = await bySession[feature]();
        const handlers = make(current()) as Readonly<Record<string | symbol, (given: unknown) => unknown>>;
        return handlers[method]?.(input);
      },
    });
  }

  const handlers: CoreHandlers = {
    workspace: {
      status,
      create: ({ kind, passphrase }) => opening(() => createSession(folderOf(kind), kind, passphrase, surroundings)),
      unlock: ({ kind, passphrase }) => opening(() => openSession(folderOf(kind), passphrase, surroundings)),
      lock: () => {
        close();
        emit({ event: 'changed', topics: ['workspace'] });
        return status();
      },
    },
    pack: { list: () => [...listPacks()], support: () => getSupport() },
    workshop: whileOpen('workshop'),
    note: whileOpen('note'),
    card: whileOpen('card'),
    attendance: whileOpen('attendance'),
    departure: whileOpen('departure'),
    review: whileOpen('review'),
  };
  return { handlers, close };
}

/** What stands in a folder and is strange counts as present: unlocking says what is wrong, and the other kind still opens. */
async function isPresent(folder: string): Promise<boolean> {
  try {
    return (await workspaceKindOf(folder)) !== null;
  } catch (error) {
    if (error instanceof AppError) return true;
    throw error;
  }
}
