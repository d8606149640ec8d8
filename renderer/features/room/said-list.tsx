import { memo, useState } from 'react';
import { numberOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { EntryActions } from './entry-actions.ts';
import type { Entry } from './entry.ts';
import { SaidItem } from './said-item.tsx';
import styles from './said-list.module.css';

const SHOWN_AT_FIRST = 40;

/** What was just said, the newest on top. */
export const SaidList = memo(function SaidList(props: {
  readonly entries: readonly Entry[];
  readonly tableNames: ReadonlyMap<string, string>;
  readonly actions: EntryActions;
  /** What undo would take back, in words. */
  readonly undoable: string | null;
  readonly onUndo: () => void;
}) {
  const { entries, tableNames, actions, undoable, onUndo } = props;
  const [isAllShown, setAllShown] = useState(false);
  const shown = isAllShown ? entries : entries.slice(0, SHOWN_AT_FIRST);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (
    <section className={styles['said']} aria-labelledby="said-heading">
      <div className={styles['top']}>
        <h2 id="said-heading" className={styles['heading']}>
          Just said
        </h2>
        {undoable !== null && (
          <Button look="quiet" size="small" icon="undo" onPress={onUndo}>
            Undo {undoable}
          </Button>
        )}
      </div>
      {entries.length === 0 ? (
        <EmptyState title="Nothing written yet.">
          <p>Type what you hear and press Enter. Half a sentence is enough. Leave out who said it.</p>
        </EmptyState>
      ) : (
        <ol className={styles['list']}>
          {shown.map((entry) => (
            <SaidItem
              key={entry.id}
              entry={entry}
              byId={byId}
              tableName={tableNames.get(entry.tableId ?? '')}
              actions={actions}
            />
          ))}
        </ol>
      )}
      {shown.length < entries.length && (
        <Button look="quiet" onPress={() => setAllShown(true)}>
          Show all {numberOf(entries.length)}
        </Button>
      )}
    </section>
  );
});
