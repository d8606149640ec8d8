import type { ReactNode } from 'react';
import { clockOf, countOf, sentenceCase } from '#renderer/lib/format.ts';
import type { Saving } from './saving.ts';
import styles from './status-line.module.css';

/** One line about the room: what is kept, where the sitting is, what would be replaced, who is here, and help. */
export function StatusLine(props: {
  readonly saving: Saving;
  /** Something in the field could not be kept yet. */
  readonly isUnkept: boolean;
  readonly activity: string | undefined;
  readonly findings: number;
  readonly people: number;
  /** What happened last that has no other place to be said. */
  readonly said: string | null;
  readonly help: ReactNode;
}) {
  const { saving, isUnkept, activity, findings, people, said, help } = props;
  return (
    <div className={styles['line']} role="group" aria-label="Status">
      <p className={styles['saved']} role="status">
        {isUnkept ? 'Not saved yet' : savedWords(saving)}
        {said !== null && <span className={styles['said']}>{said}</span>}
      </p>
      <ul className={styles['facts']}>
        {activity !== undefined && <li>{activity}</li>}
        <li>{findings === 0 ? 'Nothing to replace' : `${countOf(findings, 'detail')} to replace`}</li>
        <li>{sentenceCase(people === 0 ? 'nobody counted yet' : countOf(people, 'person', 'people'))}</li>
      </ul>
      <div className={styles['help']}>{help}</div>
    </div>
  );
}

function savedWords({ pending, savedAt }: Saving): string {
  if (pending > 0) return 'Saving…';
  return savedAt === null ? 'All saved' : `Saved ${clockOf(savedAt)}`;
}
