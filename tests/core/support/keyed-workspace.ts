import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { WorkspaceKind } from '#shared/model/workspace.ts';
import { generateIdentity } from '#core/bundle/age.ts';
import { closeDatabase, createDatabase, DATABASE_NAME } from '#core/db/open.ts';
import { writeKeyFile } from '#core/keys/key-file.ts';
import { newOrganisationSlot, newRecoverySlot, type Opener, type Slot } from '#core/keys/slot.ts';
import { fillFirstFacts } from '#core/workspace/first-facts.ts';
import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import type { Session } from '#core/workspace/session.ts';
import { freshPath } from './temporary-folder.ts';

/** A closed workspace with two ways in that need no slow derivation; otherwise it is as the app makes it. */
export interface KeyedWorkspace {
  readonly folder: string;
  readonly dataKey: Buffer;
  readonly recoveryKey: Buffer;
  /** The recovery sheet. */
  readonly sheet: Opener;
  readonly organisation: Opener;
  readonly slots: readonly Slot[];
}

/** Makes one; `prepare` may fill it. */
export async function aKeyedWorkspace(
  prepare: (session: Session) => unknown = () => {},
  kind: WorkspaceKind = 'facilitator',
): Promise<KeyedWorkspace> {
  const folder = freshPath(kind);
  fs.mkdirSync(folder, { mode: 0o700 });
  const dataKey = randomBytes(32);
  const db = createDatabase(path.join(folder, DATABASE_NAME), dataKey);
  fillFirstFacts(db, kind);
  closeDatabase(db);
  const home = { format: 'bridgework-keys/1', workspaceId: randomUUID(), kind } as const;
  const recoveryKey = randomBytes(20);
  const { identity, recipient } = await generateIdentity();
  const wrapped = { dataKey: { key: dataKey, epoch: 1 } };
  const slots = [
    await newRecoverySlot(home, { ...wrapped, label: 'Recovery sheet', recoveryKey }),
    await newOrganisationSlot(home, { ...wrapped, label: 'Organisation', recipient }),
  ];
  await writeKeyFile(folder, { ...home, generation: 1, slots });
  const sheet: Opener = { kind: 'recovery', recoveryKey };
  await inside(folder, sheet, prepare);
  return { folder, dataKey, recoveryKey, sheet, organisation: { kind: 'organisation', identity }, slots };
}

/** A copy of a closed workspace's folder, to be changed and damaged. */
export function copyOfFolder(folder: string): string {
  const copy = freshPath('copy');
  fs.cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Opens a workspace, does the work and closes it again. */
export async function inside<T>(
  folder: string,
  opener: Opener,
  work: (session: Session) => T | Promise<T>,
): Promise<T> {
  const session = await openSessionWith(folder, opener);
  try {
    return await work(session);
  } finally {
    closeSession(session);
  }
}
