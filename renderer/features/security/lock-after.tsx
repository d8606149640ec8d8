import { sentenceOf } from '#renderer/lib/api.ts';
import { countOf } from '#renderer/lib/format.ts';
import { Refusal } from '#renderer/ui/notice.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { useSetLockAfter } from './way-in-data.ts';
import styles from './security.module.css';

/** After how long a rest the workspace locks. */
export function LockAfter({ minutes }: { readonly minutes: number }) {
  const set = useSetLockAfter();
  return (
    <div className={styles['lockAfter']}>
      <NumberField
        label="Minutes without a key or the mouse"
        description="From 1 to 15."
        value={set.isPending ? set.variables : minutes}
        onChange={(chosen) => {
          if (chosen !== minutes) set.mutate(chosen);
        }}
        least={1}
        most={15}
      />
      <p className={styles['soft']} role="status">
        {set.isSuccess && `Saved. It locks after ${countOf(minutes, 'minute')}.`}
      </p>
      {set.error !== null && <Refusal sentence={sentenceOf(set.error)} />}
    </div>
  );
}
