import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import styles from './sheet.module.css';

/** The sheet works: what to do with the paper, and with the file. */
export function SheetConfirmed({ onDone }: { readonly onDone: () => void }) {
  return (
    <Screen width="narrow" title="The recovery sheet works">
      <Notice look="done">
        <p>From now on it opens this workspace. A sheet that you made before does not: tear it up.</p>
      </Notice>
      <ul className={styles['steps']}>
        <li>Put the paper in an envelope, close it, and keep it away from this laptop.</li>
        <li>If you saved the PDF, delete it now and empty the bin.</li>
        <li>Tell one person in your organisation where the envelope is.</li>
      </ul>
      <div className={styles['actions']}>
        <Button look="primary" onPress={onDone}>
          Done
        </Button>
      </div>
    </Screen>
  );
}
