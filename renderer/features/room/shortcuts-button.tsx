import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import styles from './shortcuts.module.css';

const SHORTCUTS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['Enter'], 'Save what you typed'],
  [['Shift', 'Enter'], 'Start a new line'],
  [['Alt', '1'], 'Note'],
  [['Alt', '2'], 'Problem'],
  [['Alt', '3'], 'Solution'],
  [['Alt', 'T'], 'Choose the table'],
  [['Alt', 'W'], 'Switch between their words and in short'],
  [['Alt', 'H'], 'Choose the theme'],
  [['Alt', 'A'], 'Choose what this solution answers'],
  [['Alt', 'N'], 'Next step of the run-sheet'],
  [['Alt', 'B'], 'The step before'],
  [['Alt', 'R'], 'Replace what is underlined next to the caret'],
  [['Alt', 'K'], 'Say that it is not personal'],
  [['Ctrl', 'Z'], 'Undo the last change, while the field is empty'],
  [['Esc'], 'Close what is open; back to the field'],
  [['F1'], 'This page'],
];

/** Opens the list of keys. */
export function ShortcutsButton({
  isOpen,
  setOpen,
}: {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}) {
  return (
    <>
      <Button look="quiet" icon="keyboard" onPress={() => setOpen(true)}>
        Keys
      </Button>
      <Dialog title="Everything from the keyboard" isOpen={isOpen} onClose={() => setOpen(false)}>
        <dl className={styles['keys']}>
          {SHORTCUTS.map(([keys, does]) => (
            <div key={does} className={styles['row']}>
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
