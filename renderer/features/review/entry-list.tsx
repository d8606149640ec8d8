import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { CorpusEntry } from '#shared/model/review.ts';
import { classes } from '#renderer/lib/classes.ts';
import { EntryText } from './entry-text.tsx';
import { aboutInWords } from './entry-words.ts';
import { KindMark } from './kind-mark.tsx';
import styles from './entry-list.module.css';

/** The entries that were found; the arrow keys move from one to the next, Enter goes on to the whole of it. */
export function EntryList(props: {
  readonly entries: readonly CorpusEntry[];
  readonly chosenId: string;
  readonly query: string;
  readonly onChoose: (id: string) => void;
  readonly onRead: (id: string) => void;
}) {
  const { entries, chosenId, query, onChoose, onRead } = props;
  return (
    <ListBox
      aria-label="Cards and notes found"
      className={classes(styles['list'])}
      items={entries}
      dependencies={[query]}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosenId]}
      onSelectionChange={(keys) => {
        if (keys === 'all') return;
        const [chosen] = keys;
        if (chosen !== undefined) onChoose(String(chosen));
      }}
      onAction={(id) => onRead(String(id))}
    >
      {(entry) => (
        <ListBoxItem textValue={entry.text} className={classes(styles['entry'])}>
          <span className={styles['beginning']}>
            <EntryText text={entry.text} query={query} />
          </span>
          <span className={styles['about']}>
            <KindMark kind={entry.kind} />
            {aboutInWords(entry).map((part) => (
              <bdi key={part}>{part}</bdi>
            ))}
            {entry.alsoWrittenAs !== null && <span className={styles['also']}>Also written differently</span>}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
