import { Button } from '#renderer/ui/button.tsx';
import styles from './sheet.module.css';

/** One calm line for as long as there is no recovery sheet, and the way to one. */
export function SheetReminder({ onMake }: { readonly onMake: () => void }) {
  return (
    <aside className={styles['reminder']} aria-label="Recovery sheet">
      <p>
        <strong>No recovery sheet yet.</strong> If the passphrase is forgotten, nobody can get in.
      </p>
      <Button size="small" onPress={onMake}>
        Make a recovery sheet
      </Button>
    </aside>
  );
}
