import type { CoreHandlers } from '#shared/contract/index.ts';
import { attendanceHandlers } from './attendance/attendance-service.ts';
import { backupHandlers } from './backup/backup-service.ts';
import { type CoreOptions, createDesk } from './desk.ts';
import { getSupport, listPacks } from './pack/pack-service.ts';
import type { Session } from './workspace/session.ts';
import { removeWayIn, workspaceHandlers } from './workspace/workspace-service.ts';

/** The core behind the window: at most one workspace is open, and nothing but this holds it. */
export interface Core {
  readonly handlers: CoreHandlers;
  readonly close: () => void;
}

type SessionHandlers = Omit<CoreHandlers, 'workspace' | 'pack'>;

/** What makes the handlers of a feature for the session that is open. */
type Making<F extends keyof SessionHandlers> = (open: Session) => SessionHandlers[F];

export function createCore(options: CoreOptions): Core {
  const desk = createDesk(options);
  const onProgress = (done: number, total: number): void => options.emit({ event: 'import-progress', done, total });

  const bySession: { readonly [F in keyof SessionHandlers]: () => Making<F> | Promise<Making<F>> } = {
    attendance: () => attendanceHandlers,
    backup: () => backupHandlers,
    // What knows names by the thousand, seals, imports and prints is loaded when it is first asked for: the unlock screen
    // waits for the core to start.
    workshop: async () => (await import('./workshop/workshop-service.ts')).workshopHandlers,
    note: async () => (await import('./note/note-service.ts')).noteHandlers,
    card: async () => (await import('./card/card-service.ts')).cardHandlers,
    draft: async () => (await import('./draft/draft-service.ts')).draftHandlers,
    names: async () => (await import('./names/names-service.ts')).namesHandlers,
    anonymiser: async () => (await import('./anonymiser/anonymiser-service.ts')).anonymiserHandlers,
    departure: async () => (await import('./departure/departure-service.ts')).departureHandlers,
    review: async () => {
      const { reviewHandlers } = await import('./review/review-service.ts');
      return (open) => reviewHandlers(open, onProgress);
    },
    wayIn: async () => {
      const { wayInHandlers } = await import('./way-in/way-in-service.ts');
      return (open) => ({ ...wayInHandlers(open), remove: ({ passphrase, id }) => removeWayIn(desk, passphrase, id) });
    },
  };

  /** Each call finds the session that is open now, so that nothing outlives a lock. */
  function whileOpen<F extends keyof SessionHandlers>(feature: F): SessionHandlers[F] {
    return new Proxy({} as SessionHandlers[F], {
      get: (_, method) => async (input: unknown) => {
        const make = await bySession[feature]();
        const handlers = make(desk.current()) as Readonly<Record<string | symbol, (given: unknown) => unknown>>;
        return handlers[method]?.(input);
      },
    });
  }

  const handlers: CoreHandlers = {
    workspace: workspaceHandlers(desk),
    pack: { list: () => [...listPacks()], support: () => getSupport() },
    workshop: whileOpen('workshop'),
    note: whileOpen('note'),
    card: whileOpen('card'),
    attendance: whileOpen('attendance'),
    departure: whileOpen('departure'),
    review: whileOpen('review'),
    draft: whileOpen('draft'),
    names: whileOpen('names'),
    anonymiser: whileOpen('anonymiser'),
    wayIn: whileOpen('wayIn'),
    backup: whileOpen('backup'),
  };
  return { handlers, close: desk.close };
}
