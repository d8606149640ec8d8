import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { sentenceOf } from '#renderer/lib/api.ts';
import { classes } from '#renderer/lib/classes.ts';
import { countOf, sentenceCase } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import type { Entry } from './entry.ts';
import styles from './room-dialogs.module.css';

/** Chooses the problems that a solution answers: type to find, arrows to move, space to choose. */
export function AnswersDialog(props: {
  readonly problems: readonly Entry[];
  readonly chosen: readonly string[];
  /** Rejects where the choice could not be kept; the dialog then stays. */
  readonly onSave: (problemIds: readonly string[]) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { problems, chosen, onSave, onClose } = props;
  const [wanted, setWanted] = useState<ReadonlySet<string>>(() => new Set(chosen));
  const [words, setWords] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const sought = words.toLocaleLowerCase('en-GB').trim();
  const found = problems.filter(({ text }) => text.toLocaleLowerCase('en-GB').includes(sought));
  const save = async (): Promise<void> => {
    try {
      await onSave(Array.from(wanted));
      onClose();
    } catch (error) {
      setRefusal(sentenceOf(error));
    }
  };
  return (
    <Dialog
      title="Which problems does this answer?"
      onClose={onClose}
      confirm={
        <Button look="primary" onPress={() => void save()}>
          Save
        </Button>
      }
    >
      <SearchField label="Find a problem" value={words} onChange={setWords} autoFocus />
      <ListBox
        aria-label="Problems"
        selectionMode="multiple"
        selectionBehavior="toggle"
        items={found}
        selectedKeys={wanted}
        onSelectionChange={(keys) =>
          setWanted(keys === 'all' ? new Set(problems.map(({ id }) => id)) : new Set(Array.from(keys, String)))
        }
        renderEmptyState={() => (
          <p className={styles['none']}>
            {problems.length === 0 ? 'There are no problems yet.' : 'No problem has these words.'}
          </p>
        )}
        className={classes(styles['problems'])}
      >
        {({ id, text }) => (
          <ListBoxItem id={id} textValue={text} className={classes(styles['problem'])}>
            <span className={styles['tick']}>
              <Icon name="check" />
            </span>
            {text}
          </ListBoxItem>
        )}
      </ListBox>
      <p className={styles['soft']} role="status">
        {sentenceCase(countOf(wanted.size, 'problem'))} chosen.
      </p>
      {refusal !== null && <Refusal sentence={refusal} />}
    </Dialog>
  );
}
