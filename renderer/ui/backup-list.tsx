import type { ReactNode } from 'react';
import type { Backup } from '#shared/model/backup.ts';
import { contentWords, REASON_WORDS } from '../lib/backup-words.ts';
import { dateAndTimeOf, sentenceCase } from '../lib/format.ts';
import styles from './backup-list.module.css';

/** Backups, the latest first: when, why, and how much is in each; with each what can be done with it. */
export function BackupList({
  backups,
  children,
}: {
  readonly backups: readonly Backup[];
  readonly children?: (backup: Backup) => ReactNode;
}) {
  return (
    <ul className={styles['list']} aria-label="Backups">
      {backups.map((backup) => (
        <li key={backup.name} className={styles['backup']}>
          <div className={styles['what']}>
            <p className={styles['when']}>{dateAndTimeOf(backup.madeAt)}</p>
            <p>{sentenceCase(contentWords(backup))}</p>
            <p className={styles['why']}>{REASON_WORDS[backup.reason]}</p>
          </div>
          {children?.(backup)}
        </li>
      ))}
    </ul>
  );
}
