import { useEffect, useRef } from 'react';
import type { NotPersonalReason } from '#shared/model/not-personal.ts';
import { REASONS } from '#renderer/lib/finding-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useKeysIn } from './keys-in.ts';
import styles from './settle.module.css';

/** Asks why words are not personal: by button, or by the number of the answer. */
export function Reasons(props: { readonly words: string; readonly onReason: (reason: NotPersonalReason) => void }) {
  const { words, onReason } = props;
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  useKeysIn(group, (event) => {
    const chosen = REASONS[Number(event.key) - 1];
    if (chosen === undefined) return;
    event.preventDefault();
    onReason(chosen[0]);
  });
  return (
    <div ref={group} className={styles['asked']} role="group" aria-labelledby="reason-question">
      <p id="reason-question">Why is “{words}” not personal?</p>
      <div className={styles['do']}>
        {REASONS.map(([reason, label], index) => (
          <Button key={reason} onPress={() => onReason(reason)}>
            {label}
            <kbd className={styles['key']}>{index + 1}</kbd>
          </Button>
        ))}
      </div>
    </div>
  );
}
