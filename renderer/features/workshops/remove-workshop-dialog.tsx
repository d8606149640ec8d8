import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorkshopSummary } from '#shared/model/workshop.ts';
import { api, sentenceOf } from '#renderer/lib/api.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckField } from '#renderer/ui/check-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { contentOf, placeOf } from './workshop-words.ts';
import styles from './workshops-screen.module.css';

/** Deletes a workshop from this laptop, once somebody has said that the review has it. */
export function RemoveWorkshopDialog(props: {
  readonly workshop: WorkshopSummary;
  readonly onRemoved: (sentence: string) => void;
  readonly onClose: () => void;
}) {
  const { workshop, onRemoved, onClose } = props;
  const [isConfirmed, setConfirmed] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const remove = useMutation({
    mutationFn: () => api.workshop.remove({ workshopId: workshop.id, reviewConfirmed: true }),
    onSuccess: () => onRemoved(`${workshop.packName} is deleted from this laptop.`),
  });
  return (
    <Dialog
      title="Remove this workshop from this laptop?"
      onClose={onClose}
      confirm={
        <Button
          look="primary"
          icon="bin"
          isPending={remove.isPending}
          onPress={() => {
            setAsked(true);
            if (isConfirmed) remove.mutate();
          }}
        >
          {remove.isPending ? 'Removing…' : 'Remove it for good'}
        </Button>
      }
    >
      <div>
        <p className={styles['name']}>{workshop.packName}</p>
        <p>{placeOf(workshop)}</p>
        <p className={styles['counts']}>{contentOf(workshop)}</p>
      </div>
      <p>
        Every word of it is deleted here, and cannot be brought back. The bundle that you sealed stays with the review.
        Backups let go of it within two weeks, and files that were set aside after damage within 90 days.
      </p>
      <CheckField isSelected={isConfirmed} onChange={setConfirmed}>
        The review has confirmed that it has this workshop
      </CheckField>
      {isAsked && !isConfirmed && (
        <Refusal sentence="Ask the review first whether its bundle arrived and opened. Then tick the box." />
      )}
      {remove.error !== null && <Refusal sentence={sentenceOf(remove.error)} />}
    </Dialog>
  );
}
