import type { PassphraseJudgement } from '#shared/model/passphrase.ts';
import { Icon } from './icon.tsx';
import styles from './strength.module.css';

const STEPS = [0, 1, 2, 3, 4] as const;

/** How good a new passphrase is: a bar of five steps, the same in words, and what a thief would need. */
export function Strength({
  judgement,
  isEmpty,
}: {
  readonly judgement: PassphraseJudgement | null;
  readonly isEmpty: boolean;
}) {
  const filled = isEmpty || judgement === null ? 0 : judgement.strength + 1;
  return (
    <div className={styles['strength']}>
      <div className={styles['bar']} aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step} className={styles['step']} data-filled={step < filled} data-good={judgement?.accepted} />
        ))}
      </div>
      <p className={styles['words']} role="status">
        {judgement !== null && !isEmpty && (
          <span className={styles['verdict']} data-good={judgement.accepted}>
            <Icon name={judgement.accepted ? 'check' : 'minus'} />
            {judgement.accepted ? 'Good enough' : 'Not enough yet'}: {filled} of {STEPS.length}.
          </span>
        )}{' '}
        {judgement?.sentence}
      </p>
    </div>
  );
}
