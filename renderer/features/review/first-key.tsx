import { sentenceOf } from '#renderer/lib/api.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { NoRecovery } from './no-recovery.tsx';
import { useMakeKey } from './review-data.ts';
import styles from './key.module.css';

/** Before anything can be sealed to this desk: one button, and what it means. */
export function FirstKey({ onMade }: { readonly onMade: () => void }) {
  const make = useMakeKey();
  return (
    <div className={styles['first']}>
      <Screen
        title="Review desk"
        lead="One thing first. With a key pair, facilitators can seal bundles that nobody but this review desk can open."
      >
        <ul className={styles['halves']}>
          <li className={styles['half']}>
            <Icon name="seal" />
            <h2 className={styles['name']}>The recipient goes out</h2>
            <p>Give it to every facilitator, in any way you like. It closes bundles and cannot open them.</p>
          </li>
          <li className={styles['half']}>
            <Icon name="lock" />
            <h2 className={styles['name']}>The secret half stays here</h2>
            <p>It opens what was closed. It is kept in this workspace, encrypted, and never leaves it.</p>
          </li>
        </ul>
        <NoRecovery />
        {make.error !== null && <Refusal sentence={sentenceOf(make.error)} />}
        <p>
          <Button
            look="primary"
            isPending={make.isPending}
            onPress={() => make.mutate(undefined, { onSuccess: onMade })}
          >
            {make.isPending ? 'Making the key pair…' : 'Make the key pair'}
          </Button>
        </p>
      </Screen>
    </div>
  );
}
