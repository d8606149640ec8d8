import { sentenceOf } from '#renderer/lib/api.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice, Refusal } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { GiveUp } from './give-up.tsx';
import { useSaveSheet, useShowFolder } from './sheet-data.ts';
import styles from './sheet.module.css';

/** The groups of the new sheet, large; and the way to a printed page. */
export function SheetShown(props: {
  readonly groups: readonly string[];
  readonly hasSheet: boolean;
  readonly onWritten: () => void;
  readonly onLater: () => void;
}) {
  const { groups, hasSheet, onWritten, onLater } = props;
  const save = useSaveSheet();
  const show = useShowFolder();
  const saved = save.data ?? null;
  return (
    <Screen
      width="narrow"
      title="Your recovery sheet"
      lead="Print it, or write the eight groups on paper with their numbers. It is shown this once."
    >
      <ol className={styles['groups']} aria-label="The eight groups">
        {groups.map((group, place) => (
          <li key={group} className={styles['group']}>
            <span className={styles['place']}>{place + 1}</span>
            <span className={styles['signs']}>{group}</span>
          </li>
        ))}
      </ol>
      <p className={styles['soft']}>
        There is no letter I, L, O or U in it: what looks like one is a 1 or a 0. It does not work until you have gone
        on to the next step. If Bridgework locks before that, you make a new one.
      </p>
      {saved !== null && (
        <Notice look="done" title="The sheet is saved for printing." isAnnounced>
          <p className={styles['where']}>
            <code>{saved.fileName}</code> <span className={styles['soft']}>in {saved.folder}</span>
          </p>
          <p>Print it now. Then delete the file, and empty the bin: whoever finds the file has the sheet.</p>
          <div>
            <Button size="small" icon="folder" onPress={() => show.mutate(saved.folder)}>
              Show the folder
            </Button>
          </div>
          {show.error !== null && <Refusal sentence={sentenceOf(show.error)} />}
        </Notice>
      )}
      {save.error !== null && <Refusal sentence={sentenceOf(save.error)} />}
      <div className={styles['actions']}>
        <Button icon="page" isPending={save.isPending} onPress={() => save.mutate()}>
          {save.isPending ? 'Saving…' : 'Save the sheet as a PDF'}
        </Button>
        <Button look="primary" onPress={onWritten}>
          I have written or printed it
        </Button>
      </div>
      <GiveUp hasSheet={hasSheet} onLater={onLater} />
    </Screen>
  );
}
