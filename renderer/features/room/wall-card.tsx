import { Button as AriaButton } from 'react-aria-components/Button';
import { classes } from '#renderer/lib/classes.ts';
import { countOf } from '#renderer/lib/format.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { beginningOf, KIND_WORDS, type Entry } from './entry.ts';
import styles from './wall.module.css';

/** A longer text shows its beginning here; the card's dialog has all of it. */
const LONGEST_ON_WALL = 260;

/** The id of a card's button on the wall. */
export const wallCardId = (cardId: string): string => `wall-card-${cardId}`;

/** A card on the wall: pressing it opens what can be done with it. `linked` is what stands at the other end. */
export function WallCard(props: {
  readonly card: Entry;
  readonly linked: readonly Entry[];
  readonly onOpen: (card: Entry) => void;
}) {
  const { card, linked, onOpen } = props;
  return (
    <li>
      <AriaButton
        id={wallCardId(card.id)}
        className={classes(styles['card'])}
        data-kind={card.kind}
        onPress={() => onOpen(card)}
      >
        <span className={styles['kind']}>
          <Icon name={card.kind} />
          {KIND_WORDS[card.kind]}
          {card.votes !== null && <span className={styles['votes']}>{countOf(card.votes, 'vote')}</span>}
        </span>
        <span className={styles['text']}>{beginningOf(card.text, LONGEST_ON_WALL)}</span>
        {linked.length > 0 && (
          <span className={styles['linked']}>
            {card.kind === 'solution' ? (
              <>
                Answers:{' '}
                {linked.map((problem) => (
                  <span key={problem.id} className={styles['answered']}>
                    {beginningOf(problem.text, 60)}
                  </span>
                ))}
              </>
            ) : (
              countOf(linked.length, 'solution')
            )}
          </span>
        )}
      </AriaButton>
    </li>
  );
}
