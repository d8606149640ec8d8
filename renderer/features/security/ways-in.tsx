import type { WayIn } from '#shared/model/way-in.ts';
import { classes } from '#renderer/lib/classes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { KIND_WORDS, nameOf } from './way-in-words.ts';
import styles from './security.module.css';

const ICONS = { passphrase: 'lock', recovery: 'page', organisation: 'people' } as const;

/** Everybody and everything that opens the workspace. */
export function WaysIn({
  waysIn,
  onRemove,
}: {
  readonly waysIn: readonly WayIn[];
  readonly onRemove: (wayIn: WayIn) => void;
}) {
  return (
    <ul className={styles['rows']} aria-label="Ways in">
      {waysIn.map((wayIn) => (
        <li key={wayIn.id} className={styles['row']}>
          <Icon name={ICONS[wayIn.kind]} />
          <div className={styles['who']}>
            <p className={styles['name']}>
              {wayIn.label} {wayIn.isYours && <span className={classes(styles['yours'])}>yours</span>}
            </p>
            <p className={styles['soft']}>{KIND_WORDS[wayIn.kind]}</p>
          </div>
          {!wayIn.isYours && (
            <Button look="quiet" size="small" aria-label={`Remove ${nameOf(wayIn)}`} onPress={() => onRemove(wayIn)}>
              Remove
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
