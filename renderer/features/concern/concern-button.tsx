import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api, sentenceOf } from '#renderer/lib/api.ts';
import { countOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice, Refusal } from '#renderer/ui/notice.tsx';
import styles from './concern.module.css';

const STEPS = [
  'Stay with the person. Listen. Use their words, and do not ask more than you need to.',
  'Do not promise to keep it secret. Say who you will tell, and why.',
  'If anybody is in danger now, call 999.',
  'Tell your safeguarding lead today. What was said goes on their form, not into this app.',
] as const;

/** Says what to do about a worry, and counts that there was one; what it is about is never asked for. */
export function ConcernButton(props: {
  readonly workshopId: string;
  readonly counted: number;
  readonly support: ReactNode;
}) {
  const { workshopId, counted, support } = props;
  const [isOpen, setOpen] = useState(false);
  const count = useMutation({ mutationFn: () => api.attendance.addConcern({ workshopId }) });
  const close = (): void => {
    setOpen(false);
    count.reset();
  };
  return (
    <>
      <Button look="quiet" size="small" icon="care" onPress={() => setOpen(true)}>
        A worry about someone’s safety
      </Button>
      <Dialog
        title="A worry about someone’s safety"
        isOpen={isOpen}
        onClose={close}
        actions={
          <>
            <Button isPending={count.isPending} onPress={() => count.mutate()}>
              Count one worry
            </Button>
            <Button look="primary" onPress={close}>
              Close
            </Button>
          </>
        }
      >
        <p className={styles['first']}>Do not write it here. Nothing about it is kept in Bridgework.</p>
        <ol className={styles['steps']}>
          {STEPS.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={styles['soft']}>
          You may count that there was one. Only the number is kept, never what it was about.
        </p>
        {count.isSuccess && (
          <Notice look="done" isAnnounced>
            <p>
              Counted.{' '}
              {counted > 0 &&
                `This workshop has ${countOf(counted, 'worry', 'worries')} counted, and nothing else about them.`}
            </p>
          </Notice>
        )}
        {count.error !== null && <Refusal sentence={sentenceOf(count.error)} />}
        {support}
      </Dialog>
    </>
  );
}
