import { classes } from '#renderer/lib/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { KIND_WORDS } from './entry-words.ts';
import type { EntryKind } from './review-data.ts';
import styles from './entry-text.module.css';

/** What an entry is: by its shape and its word first, then by its colour. */
export function KindMark({ kind }: { readonly kind: EntryKind }) {
  return (
    <span className={classes(styles['kind'], styles[kind])}>
      <Icon name={kind} />
      {KIND_WORDS[kind]}
    </span>
  );
}
