import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { sentenceOf } from '#renderer/lib/api.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import type { Entry } from './entry.ts';
import styles from './room-dialogs.module.css';

/** Counts the votes that the room gave a card. */
export function VotesDialog(props: {
  readonly card: Entry;
  /** Rejects where the count could not be kept; the dialog then stays. */
  readonly onSave: (count: number | null) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { card, onSave, onClose } = props;
  const [count, setCount] = useState(card.votes ?? 0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = async (votes: number | null): Promise<void> => {
    try {
      await onSave(votes);
      onClose();
    } catch (error) {
      setRefusal(sentenceOf(error));
    }
  };
  return (
    <Dialog
      title="Votes for this card"
      size="small"
      onClose={onClose}
      actions={
        card.votes !== null && (
          <Button look="quiet" onPress={() => void save(null)}>
            Take the count away
          </Button>
        )
      }
      confirm={
        <Button look="primary" type="submit" form="votes-form">
          Save
        </Button>
      }
    >
      <p>{card.text}</p>
      <Form
        id="votes-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save(count);
        }}
      >
        <NumberField
          label="Votes"
          description="The summary shows only the order, never the number."
          value={count}
          onChange={setCount}
          most={9999}
        />
      </Form>
      {refusal !== null && <Refusal sentence={refusal} />}
      <p className={styles['soft']}>Count hands or dots once everybody has finished.</p>
    </Dialog>
  );
}
