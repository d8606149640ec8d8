import { useState } from 'react';
import { NumberField } from '#renderer/ui/number-field.tsx';
import styles from './attendance.module.css';

const MOST = 9999;

/** One counter: what is typed or stepped is shown at once and kept as soon as it is committed. */
export function Counter(props: {
  readonly label: string;
  readonly words: string;
  readonly count: number;
  readonly onCount: (count: number) => void;
}) {
  const { label, words, count, onCount } = props;
  const [shown, setShown] = useState({ count, typed: count });
  // What was read wins as soon as it changes: another step may have been undone meanwhile.
  if (shown.count !== count) setShown({ count, typed: count });
  return (
    <div className={styles['counter']}>
      <span aria-hidden="true" className={styles['words']}>
        {words}
      </span>
      <NumberField
        label={label}
        isLabelHidden
        isCompact
        value={shown.typed}
        most={MOST}
        onChange={(typed) => {
          setShown({ count, typed });
          if (typed !== count) onCount(typed);
        }}
      />
    </div>
  );
}
