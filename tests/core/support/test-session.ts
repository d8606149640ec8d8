import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { afterAll } from 'vitest';
import { coreContract } from '#shared/contract/index.ts';
import type { Api } from '#shared/contract/define.ts';
import type { WorkspaceKind } from '#shared/model/workspace.ts';
import { attendanceHandlers } from '#core/attendance/attendance-service.ts';
import { cardHandlers } from '#core/card/card-service.ts';
import { closeDatabase, createDatabase } from '#core/db/open.ts';
import { departureHandlers } from '#core/departure/departure-service.ts';
import { noteHandlers } from '#core/note/note-service.ts';
import { reviewHandlers } from '#core/review/review-service.ts';
import { workshopHandlers } from '#core/workshop/workshop-service.ts';
import type { Session } from '#core/workspace/session.ts';
import { sessionOn, writeFirstFacts } from './raw-session.ts';
import { freshFolder } from './temporary-folder.ts';

/** A session on a real encrypted database, with what it told the screens. */
export interface TestSession extends Session {
  readonly topics: string[];
  readonly folder: string;
}

const open: Session[] = [];

afterAll(() => {
  for (const { db } of open) closeDatabase(db);
});

/**
 * A new workspace without its key file, so that no passphrase has to be stretched: everything else is as in a real one.
 * It is closed when the tests of the file have ended.
 */
export function openTestSession(kind: WorkspaceKind): TestSession {
  const folder = freshFolder(kind);
  const topics: string[] = [];
  const db = createDatabase(path.join(folder, 'workspace.db'), randomBytes(32));
  writeFirstFacts(db, kind);
  const session = { ...sessionOn(db, kind, (topic) => topics.push(topic)), topics, folder };
  open.push(session);
  return session;
}

type RoomApi = Pick<Api<typeof coreContract>, 'workshop' | 'note' | 'card' | 'attendance' | 'departure'>;
type ReviewApi = Api<typeof coreContract>['review'];
type AnyHandlers = Readonly<Record<string, (input: unknown) => unknown>>;

/** The calls of one feature as the window makes them: what goes in and what comes out is checked by the contract. */
function callable(feature: keyof typeof coreContract, handlers: () => object): unknown {
  const calls = Object.entries(coreContract[feature]).map(([method, { input, output }]) => [
    method,
    async (given: unknown) => output.parse(await (handlers() as AnyHandlers)[method]?.(input.parse(given))),
  ]);
  return Object.fromEntries(calls) as unknown;
}

/** What a facilitator's window can ask of this session. */
export function roomOf(session: Session): RoomApi {
  return {
    workshop: callable('workshop', () => workshopHandlers(session)),
    note: callable('note', () => noteHandlers(session)),
    card: callable('card', () => cardHandlers(session)),
    attendance: callable('attendance', () => attendanceHandlers(session)),
    departure: callable('departure', () => departureHandlers(session)),
  } as RoomApi;
}

/** What a review desk's window can ask of this session. */
export function deskOf(session: Session, onProgress: (done: number, total: number) => void = () => {}): ReviewApi {
  return callable('review', () => reviewHandlers(session, onProgress)) as ReviewApi;
}
