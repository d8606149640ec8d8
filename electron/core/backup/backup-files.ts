import fs from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../file/durable-file.ts';
import { BackupReason } from '#shared/model/backup.ts';

/** The folder of a workspace's backups, inside the workspace's own. */
export const backupsOf = (folder: string): string => path.join(folder, 'backups');

/** A backup is a folder that is itself a workspace folder, with a card that says when and why; no content. */
const Card = z.strictObject({
  format: z.literal('bridgework-backup/1'),
  /** Counts up by one with every backup of a workspace: the order holds whatever the clock said. */
  number: z.int().positive(),
  madeAt: z.iso.datetime(),
  reason: BackupReason,
  workshops: z.int().nonnegative(),
  entries: z.int().nonnegative(),
});
export type BackupCard = z.infer<typeof Card>;

const CARD = 'backup.json';

/** `2026-11-21T14-10-22Z-ab12cd`: says when; the tail keeps two of one second apart. */
const NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z-[0-9a-f]{6}$/u;

export function backupName(now: Date, tail: string): string {
  return `${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z-${tail}`;
}

/** The card is written last: a folder without one was never finished. */
export async function writeCard(backup: string, card: BackupCard): Promise<void> {
  await writeDurably(path.join(backup, CARD), `${JSON.stringify(card, null, 2)}\n`);
}

export interface FoundBackup {
  readonly name: string;
  readonly folder: string;
  readonly card: BackupCard;
}

/** A folder named as a backup whose card does not read: `madeAt` is what its name says. */
export interface UnreadableBackup {
  readonly name: string;
  readonly madeAt: string;
  /** Whether it has no card at all, and so was never finished. */
  readonly isUnfinished: boolean;
}

/** What lies in the folder of backups; other people's files there are not looked at. */
export interface BackupsFound {
  /** The finished ones, the latest first. */
  readonly finished: readonly FoundBackup[];
  readonly unreadable: readonly UnreadableBackup[];
}

export async function findBackups(folder: string): Promise<BackupsFound> {
  const parent = backupsOf(folder);
  const names = await fs.readdir(parent).catch(() => []);
  const found = await Promise.all(
    names.flatMap((name) => {
      const parts = NAME.exec(name);
      return parts ? [readBackup(parent, name, `${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}Z`)] : [];
    }),
  );
  return {
    finished: found.flatMap((each) => ('card' in each ? [each] : [])).toSorted((a, b) => b.card.number - a.card.number),
    unreadable: found.flatMap((each) => ('card' in each ? [] : [each])),
  };
}

async function readBackup(parent: string, name: string, madeAt: string): Promise<FoundBackup | UnreadableBackup> {
  const folder = path.join(parent, name);
  try {
    return { name, folder, card: Card.parse(JSON.parse(await fs.readFile(path.join(folder, CARD), 'utf8'))) };
  } catch (error) {
    const isUnfinished = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { name, madeAt, isUnfinished };
  }
}
