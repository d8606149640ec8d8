import fs from 'node:fs';
import path from 'node:path';
import { findBackups } from '#core/backup/backup-files.ts';
import { makeBackup } from '#core/backup/backup-service.ts';
import { restoreBackup } from '#core/backup/restore.ts';
import { generateIdentity } from '#core/bundle/age.ts';
import { readKeyFile } from '#core/keys/key-file.ts';
import { removeSlot, setOrganisation } from '#core/keys/key-service.ts';
import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import { goldenFaults } from './golden.ts';
import { keptInFolder } from './oracle.ts';
import { ALL, areSame, faultsOfBackups, OLD, openedAsTheAppDoes } from './with-backup.ts';
import type { Workspace } from './workspace.ts';

/** Something that changes more than rows of the database. */
export interface Operation {
  /** Does all of it, from opening the workspace to closing it. */
  readonly run: (workspace: Workspace) => Promise<void>;
  /** What is wrong afterwards: nothing, whether it was done or refused. Looking opens the workspace, which mends it. */
  readonly faultsOf: (workspace: Workspace, isDone: boolean) => Promise<readonly string[]>;
}

/** The faults of a workspace that is to hold all its notes. */
async function faultsOfAll(workspace: Workspace): Promise<readonly string[]> {
  const kept = await openedAsTheAppDoes(workspace);
  const lost = areSame(kept.notes, ALL) ? [] : [`it holds ${kept.notes.length} notes`];
  return [...kept.faults, ...lost];
}

async function slotsOf({ folder }: Workspace): Promise<number> {
  return (await readKeyFile(folder))?.keys.slots.length ?? 0;
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  backup: {
    async run({ folder, opener }) {
      const session = await openSessionWith(folder, opener);
      try {
        await makeBackup({ folder, db: session.db, reason: 'asked', now: new Date() });
      } finally {
        closeSession(session);
      }
    },
    async faultsOf(workspace, isDone) {
      const found = (await findBackups(workspace.folder)).finished.length;
      const missing = isDone && found < 2 ? ['the backup is not there'] : [];
      return [...(await faultsOfAll(workspace)), ...(await faultsOfBackups(workspace)), ...missing];
    },
  },
  restore: {
    async run({ folder, opener }) {
      const [latest] = (await findBackups(folder)).finished;
      await restoreBackup(folder, opener, latest?.name ?? '', new Date());
    },
    async faultsOf(workspace, isDone) {
      const { notes, faults } = await openedAsTheAppDoes(workspace);
      if (areSame(notes, ALL) && !isDone) return faults;
      if (!areSame(notes, OLD)) return [...faults, `it holds ${notes.length} notes, neither the old nor the restored`];
      const aside = path.join(workspace.folder, 'set-aside');
      const places = fs.readdirSync(aside).map((name) => path.join(aside, name));
      const isKept = places.some((place) => areSame(keptInFolder(place, workspace.dataKey).notes, ALL));
      return [...faults, ...(isKept ? [] : ['what stood there before is nowhere'])];
    },
  },
  rotation: {
    async run({ folder, opener }) {
      const organisation = (await readKeyFile(folder))?.keys.slots.find(({ kind }) => kind === 'organisation');
      // A change of key that was cut short is finished by the next opening, and then there is nothing to take away.
      if (organisation) await removeSlot(folder, opener, organisation.id);
    },
    async faultsOf(workspace, isDone) {
      const faults = await faultsOfAll(workspace);
      const slots = await slotsOf(workspace);
      return isDone && slots !== 1 ? [...faults, `it has ${slots} ways in`] : faults;
    },
  },
  'ways in': {
    async run({ folder, opener }) {
      await setOrganisation(folder, opener, (await generateIdentity()).recipient);
    },
    async faultsOf(workspace) {
      const found = await readKeyFile(workspace.folder);
      const opened = await faultsOfAll(workspace);
      return found?.keys.slots.length === 2 ? opened : [...opened, 'the ways in are not two'];
    },
  },
  migration: {
    async run({ folder, opener }) {
      closeSession(await openSessionWith(folder, opener));
    },
    faultsOf: goldenFaults,
  },
};

/** The operation of a name. */
export function operationNamed(name: string): Operation {
  const operation = OPERATIONS[name];
  if (!operation) throw new Error(`there is no operation “${name}”`);
  return operation;
}
