import { useState } from 'react';
import type { OverrideReason } from '#shared/model/departure.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { OVERRIDE_REASONS, OverrideDialog } from './override-dialog.tsx';
import styles from './departure.module.css';

/** The way round what stands open: small, last, and never without a reason. */
export function Overriding(props: {
  readonly standing: readonly string[];
  readonly isUntried: boolean;
  readonly override: OverrideReason | null;
  readonly onOverride: (reason: OverrideReason | null) => void;
}) {
  const { standing, isUntried, override, onOverride } = props;
  const [isOpen, setOpen] = useState(false);
  if (standing.length === 0) return null;
  if (override !== null) {
    return (
      <Notice look="settle" title="It leaves although something stands open." isAnnounced>
        <ul className={styles['needs']}>
          {standing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>The reason: {OVERRIDE_REASONS.find(({ id }) => id === override)?.label}.</p>
        <div>
          <Button size="small" onPress={() => onOverride(null)}>
            Do not let it leave like this
          </Button>
        </div>
      </Notice>
    );
  }
  return (
    <p className={styles['soft']}>
      If it has to leave with this open:{' '}
      <Button look="words" onPress={() => setOpen(true)}>
        let it leave for a reason
      </Button>
      {isOpen && (
        <OverrideDialog
          standing={standing}
          isUntried={isUntried}
          onClose={() => setOpen(false)}
          onOverride={(reason) => {
            setOpen(false);
            onOverride(reason);
          }}
        />
      )}
    </p>
  );
}
