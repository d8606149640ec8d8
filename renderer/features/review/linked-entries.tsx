import { Button as AriaButton } from 'react-aria-components/Button';
import type { CorpusEntry } from '#shared/model/review.ts';
import { classes } from '#renderer/lib/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { EntryText } from './entry-text.tsx';
import { LINKED_WORDS } from './entry-words.ts';
import type { EntryKind, NamedEntry } from './review-data.ts';
import styles from './linked-entries.module.css';

/** The other ends of an entry's links, each a way to follow. */
export function LinkedEntries(props: {
  readonly kind: EntryKind;
  readonly linked: CorpusEntry['linked'];
  readonly onFollow: (named: NamedEntry) => void;
}) {
  const { kind, linked, onFollow } = props;
  if (kind === 'note') return null;
  if (linked.length === 0) {
    return (
      <p className={styles['soft']}>
        {kind === 'problem' ? 'No solution is linked to it.' : 'It is not linked to a problem.'}
      </p>
    );
  }
  return (
    <div className={styles['linked']}>
      <h4 className={styles['linkedTitle']}>{LINKED_WORDS[kind]}</h4>
      <ul className={styles['links']} aria-label={LINKED_WORDS[kind]}>
        {linked.map((card) => (
          <li key={card.id}>
            <AriaButton className={classes(styles['link'], styles[card.kind])} onPress={() => onFollow(card)}>
              <Icon name={card.kind} />
              <span className={styles['linkText']}>
                <EntryText text={card.text} query="" />
              </span>
              <Icon name="forward" />
            </AriaButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
