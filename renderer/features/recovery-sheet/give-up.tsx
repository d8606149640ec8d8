import { Button } from '#renderer/ui/button.tsx';
import styles from './sheet.module.css';

/** The way out once a sheet has been made: what it means for the paper. */
export function GiveUp({ hasSheet, onLater }: { readonly hasSheet: boolean; readonly onLater: () => void }) {
  return (
    <p className={styles['soft']}>
      <Button look="words" onPress={onLater}>
        Do this later
      </Button>{' '}
      throws these groups away.{' '}
      {hasSheet ? 'The sheet that you have goes on working.' : 'There is no recovery sheet until you make another.'}
    </p>
  );
}
