import { memo } from 'react';
import type { Pack } from '#shared/model/pack.ts';
import type { Activity } from '#shared/model/room.ts';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { classes } from '#renderer/lib/classes.ts';
import { countOf } from '#renderer/lib/format.ts';
import styles from './run-sheet.module.css';

/** The steps of the sitting, and what the chosen one asks; the arrow keys move between them. */
export const RunSheet = memo(function RunSheet(props: {
  readonly activities: readonly Activity[];
  readonly pack: Pack | undefined;
  readonly chosen: string | null;
  readonly onChoose: (activity: Activity) => void;
}) {
  const { activities, pack, chosen, onChoose } = props;
  const script = new Map(pack?.activities.map((activity) => [activity.id, activity]));
  const current = activities.find(({ id }) => id === chosen);
  const said = current === undefined ? undefined : script.get(current.key);
  return (
    <section className={styles['sheet']} aria-labelledby="run-sheet-heading">
      <h2 id="run-sheet-heading" className={styles['heading']}>
        Run-sheet
      </h2>
      <ListBox
        aria-label="Steps"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const next = activities.find(({ id }) => keys !== 'all' && keys.has(id));
          if (next !== undefined) onChoose(next);
        }}
        className={classes(styles['steps'])}
      >
        {activities.map((activity) => (
          <ListBoxItem
            key={activity.id}
            id={activity.id}
            textValue={activity.label}
            className={classes(styles['step'])}
          >
            {activity.label}
          </ListBoxItem>
        ))}
      </ListBox>
      {said !== undefined && (
        <div className={styles['said']}>
          <p className={styles['prompt']}>{said.prompt}</p>
          <p className={styles['hint']}>{said.hint}</p>
          <p className={styles['hint']}>About {countOf(said.minutes, 'minute')}.</p>
        </div>
      )}
    </section>
  );
});
