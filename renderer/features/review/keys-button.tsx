import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import styles from './desk.module.css';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['Ctrl', '1'], 'Inbox'],
  [['Ctrl', '2'], 'Cards and notes'],
  [['Ctrl', '3'], 'Attendance'],
  [['Ctrl', '4'], 'Key'],
  [['Ctrl', 'F'], 'Search'],
  [['↑', '↓'], 'Move in the list; what you land on is shown whole'],
  [['Enter'], 'From the list into the whole text'],
  [['Tab'], 'On to what it is linked to; Enter follows a link'],
  [['Esc'], 'Back to the list; in the search, empty it'],
];

/** Opens the list of keys. */
export function KeysButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" size="small" icon="keyboard" onPress={() => setOpen(true)}>
        Keys
      </Button>
      <Dialog title="Everything from the keyboard" isOpen={isOpen} onClose={() => setOpen(false)}>
        <dl className={styles['keys']}>
          {KEYS.map(([keys, does]) => (
            <div key={does} className={styles['keyRow']}>
              <dt className={styles['combination']}>
                {keys.map((key) => (
                  <kbd key={key} className={styles['key']}>
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}
