import { countOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import type { EntryActions } from './entry-actions.ts';
import { KIND_WORDS, WORDING_WORDS, type Entry } from './entry.ts';
import styles from './room-dialogs.module.css';

/** A card from the wall, whole, and what can be done with it. */
export function CardDialog(props: {
  readonly card: Entry;
  readonly linked: readonly Entry[];
  readonly actions: EntryActions;
  readonly onClose: () => void;
}) {
  const { card, linked, actions, onClose } = props;
  const facts = [
    card.wording === null ? null : WORDING_WORDS[card.wording],
    card.votes === null ? null : countOf(card.votes, 'vote'),
  ];
  return (
    <Dialog
      title={KIND_WORDS[card.kind]}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" icon="bin" onPress={() => actions.onRemove(card)}>
            Delete
          </Button>
          <Button onPress={() => actions.onVotes(card)}>Votes</Button>
          {card.kind === 'solution' && <Button onPress={() => actions.onChooseAnswers(card)}>Answers…</Button>}
          <Button onPress={() => actions.onEdit(card)}>Edit</Button>
          <Button look="primary" onPress={onClose}>
            Close
          </Button>
        </>
      }
    >
      <p className={styles['text']}>{card.text}</p>
      <p className={styles['soft']}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      {linked.length > 0 && (
        <div className={styles['linked']}>
          <p className={styles['soft']}>{card.kind === 'solution' ? 'Answers' : 'Answered by'}</p>
          <ul className={styles['list']}>
            {linked.map((other) => (
              <li key={other.id}>{other.text}</li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
}
