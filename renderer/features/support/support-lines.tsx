import { useQuery } from '@tanstack/react-query';
import { dateOf } from '#renderer/lib/format.ts';
import { reads } from '#renderer/lib/reads.ts';
import { ReadView } from '#renderer/ui/read-view.tsx';
import styles from './support-lines.module.css';

/** Who can be called before, during and after a workshop; readable while the workspace is locked. */
export function SupportLines() {
  return (
    <ReadView read={useQuery(reads.support())} waiting="Reading the support lines…">
      {(support) => (
        <div className={styles['support']}>
          <p className={styles['note']}>{support.note}</p>
          <ul className={styles['lines']}>
            {support.lines.map((line) => (
              <li key={`${line.name} ${line.phone ?? ''}`} className={styles['line']}>
                <p className={styles['name']}>{line.name}</p>
                {line.phone !== null && <p className={styles['phone']}>{line.phone}</p>}
                <p>{line.for}</p>
                <p className={styles['soft']}>
                  {[line.hours, ...line.how].filter((words) => words !== '').join(' · ')}
                </p>
              </li>
            ))}
          </ul>
          <p className={styles['soft']}>Last checked on {dateOf(support.lastChecked)}.</p>
        </div>
      )}
    </ReadView>
  );
}
