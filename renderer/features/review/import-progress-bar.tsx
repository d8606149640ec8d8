import { countOf, numberOf } from '#renderer/lib/format.ts';
import type { ImportProgress } from './importing.ts';
import styles from './inbox.module.css';

/** How far an import is; what a screen reader hears of it is said once, at the desk (see desk-announcer.tsx). */
export function ImportProgressBar({ progress }: { readonly progress: ImportProgress | null }) {
  return (
    <div className={styles['progress']}>
      <p>
        {progress === null
          ? 'Looking at the files…'
          : `${numberOf(progress.done)} of ${countOf(progress.total, 'file')} checked`}
      </p>
      <progress
        className={styles['bar']}
        aria-label="Importing"
        {...(progress === null ? {} : { value: progress.done, max: Math.max(progress.total, 1) })}
      />
    </div>
  );
}
