import type { WorkspaceKind } from '#shared/model/workspace.ts';
import { closeSession, createSession, openSession } from '#core/workspace/open-session.ts';
import type { Session } from '#core/workspace/session.ts';
import { workspaceKindOf } from '#core/workspace/workspace-folder.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';
import { readPassphrase } from './passphrase.ts';

/** Opens the workspace that `--workspace` names, does the work and closes it again, whatever happens. */
export async function withSession<T>(given: Arguments, io: Io, work: (session: Session) => T | Promise<T>): Promise<T> {
  const folder = given.need('workspace');
  const session = await openSession(folder, await readPassphrase(given, io));
  return closingAfter(session, work);
}

/**
 * The same, but makes the workspace where there is none. `check` runs before one is made, so that bad input leaves
 * nothing behind, and after the passphrase of one that is there was found right.
 */
export async function withSessionOf<Input, T>(
  given: Arguments,
  io: Io,
  steps: {
    readonly kind: WorkspaceKind;
    readonly check: () => Promise<Input>;
    readonly work: (session: Session, input: Input) => T | Promise<T>;
  },
): Promise<T> {
  const folder = given.need('workspace');
  const passphrase = await readPassphrase(given, io);
  if ((await workspaceKindOf(folder)) === null) {
    const input = await steps.check();
    return closingAfter(await createSession(folder, steps.kind, passphrase), (session) => steps.work(session, input));
  }
  return closingAfter(await openSession(folder, passphrase), async (session) =>
    steps.work(session, await steps.check()),
  );
}

async function closingAfter<T>(session: Session, work: (session: Session) => T | Promise<T>): Promise<T> {
  try {
    return await work(session);
  } finally {
    closeSession(session);
  }
}
