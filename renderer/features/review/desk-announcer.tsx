import { progressInWords, reportInWords, reportOf } from './import-words.ts';
import type { Importing } from './importing.ts';
import styles from './desk.module.css';

/** Tells a screen reader how an import goes, wherever on the desk one is; a failure announces itself where it is shown. */
export function DeskAnnouncer({ importing: { isRunning, progress, outcomes } }: { readonly importing: Importing }) {
  const words = isRunning ? progressInWords(progress) : outcomes !== null ? reportInWords(reportOf(outcomes)) : '';
  return (
    <p className={styles['unseen']} role="status">
      {words}
    </p>
  );
}
