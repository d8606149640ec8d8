import { useState } from 'react';
import type { OverrideReason } from '#shared/model/departure.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import styles from './departure.module.css';

/** Why something may leave although it stands open. */
export const OVERRIDE_REASONS: readonly { readonly id: OverrideReason; readonly label: string }[] = [
  { id: 'agreed', label: 'The people it is about have agreed' },
  { id: 'talked-over', label: 'We talked it over, and it points to nobody' },
  { id: 'lead-decided', label: 'Our data protection lead decided it' },
  { id: 'nobody-else', label: 'Nobody else is here who could try' },
];

/** Asks for the reason before anything leaves that stands open. */
export function OverrideDialog(props: {
  /** What stands in the way, a sentence each. */
  readonly standing: readonly string[];
  /** Nobody tried, so that nobody being there can be the reason. */
  readonly isUntried: boolean;
  readonly onOverride: (reason: OverrideReason) => void;
  readonly onClose: () => void;
}) {
  const { standing, isUntried, onOverride, onClose } = props;
  const reasons = OVERRIDE_REASONS.filter(({ id }) => id !== 'nobody-else' || isUntried);
  const [reason, setReason] = useState<OverrideReason | null>(null);
  const [isAsked, setAsked] = useState(false);
  return (
    <Dialog
      title="Let it leave all the same?"
      onClose={onClose}
      confirm={
        <Button
          look="primary"
          onPress={() => {
            setAsked(true);
            if (reason !== null) onOverride(reason);
          }}
        >
          Let it leave
        </Button>
      }
    >
      <ul className={styles['needs']}>
        {standing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        Settling is safer: what has left cannot be called back. If it must leave like this, say why. It is counted here,
        and the review team sees from the bundle that it was done.
      </p>
      <ChoiceField label="Why" look="cards" choices={reasons} value={reason} onChange={setReason} />
      {isAsked && reason === null && <Refusal sentence="Choose a reason, or cancel." />}
    </Dialog>
  );
}
