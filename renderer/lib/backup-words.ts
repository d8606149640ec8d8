import type { Backup, BackupReason } from '#shared/model/backup.ts';
import { countOf } from './format.ts';

/** Why a backup was made, as a person would say it. */
export const REASON_WORDS: Readonly<Record<BackupReason, string>> = {
  schedule: 'Made by itself',
  asked: 'You asked for it',
  migration: 'Before the workspace was brought to a newer version',
  rotation: 'After the key was changed',
  import: 'Before bundles were imported',
  restore: 'Before another backup was restored',
};

/** `3 workshops, 214 entries`. */
export function contentWords({ workshops, entries }: Pick<Backup, 'workshops' | 'entries'>): string {
  return `${countOf(workshops, 'workshop')}, ${countOf(entries, 'entry', 'entries')}`;
}
