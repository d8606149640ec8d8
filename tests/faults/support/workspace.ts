import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { WorkspaceKind } from '#shared/model/workspace.ts';
import { generateIdentity } from '#core/bundle/age.ts';
import { generateSigningKey } from '#core/bundle/signature.ts';
import { closeDatabase, createDatabase, DATABASE_NAME } from '#core/db/open.ts';
import { writeKeyFile } from '#core/keys/key-file.ts';
import { newOrganisationSlot, newRecoverySlot, type Opener } from '#core/keys/slot.ts';
import { upsertMeta } from '#core/workspace/meta-queries.ts';
import { openSessionWith } from '#core/workspace/open-session.ts';
import type { Session } from '#core/workspace/session.ts';

/** A workspace with what opens it. */
export interface Workspace {
  readonly folder: string;
  readonly dataKey: Buffer;
  /** Its recovery key, which needs no slow derivation: it opens in milliseconds, by the same road as a passphrase. */
  readonly opener: Opener;
}

/** Writes the key file of a workspace: a recovery slot, and an organisation's as the way in that can be taken away. */
export async function writeKeys(folder: string, kind: WorkspaceKind, dataKey: Buffer): Promise<Opener> {
  const home = { format: 'bridgework-keys/1', workspaceId: randomUUID(), kind } as const;
  const recoveryKey = randomBytes(20);
  const wrapped = { key: dataKey, epoch: 1 };
  const { recipient } = await generateIdentity();
  const slots = [
    await newRecoverySlot(home, { label: 'Recovery sheet', recoveryKey, dataKey: wrapped }),
    await newOrganisationSlot(home, { label: 'Organisation', recipient, dataKey: wrapped }),
  ];
  await writeKeyFile(folder, { ...home, generation: 1, slots });
  return { kind: 'recovery', recoveryKey };
}

/** Makes a closed workspace, all its files as the app makes them; `prepare` may fill it. */
export async function aWorkspace(
  folder: string,
  prepare: (session: Session) => unknown = () => {},
  kind: WorkspaceKind = 'facilitator',
): Promise<Workspace> {
  fs.mkdirSync(folder, { recursive: true });
  const dataKey = randomBytes(32);
  const db = createDatabase(path.join(folder, DATABASE_NAME), dataKey);
  upsertMeta(db, 'kind', kind);
  upsertMeta(db, 'project', 'workshop');
  upsertMeta(db, 'signing-key', Buffer.from(generateSigningKey().privateKeyPkcs8).toString('base64'));
  closeDatabase(db);
  const opener = await writeKeys(folder, kind, dataKey);
  const session = await openSessionWith(folder, opener);
  await prepare(session);
  session.stop();
  closeDatabase(session.db);
  return { folder, dataKey, opener };
}

/** The words that give a workspace to a program: its folder, its data key and its recovery key in hexadecimal. */
export function wordsOf({ folder, dataKey, opener }: Workspace): readonly string[] {
  if (opener.kind !== 'recovery') throw new Error('the workspaces of these tests are opened with their recovery key');
  return [folder, dataKey.toString('hex'), opener.recoveryKey.toString('hex')];
}

/** The workspace of those words. */
export function workspaceFrom([folder = '', dataKey = '', recoveryKey = '']: readonly string[]): Workspace {
  return {
    folder,
    dataKey: Buffer.from(dataKey, 'hex'),
    opener: { kind: 'recovery', recoveryKey: Buffer.from(recoveryKey, 'hex') },
  };
}
