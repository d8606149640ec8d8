import styles from './loading.module.css';

/** Shown only where reading takes long enough to be noticed. */
export function Loading({ words }: { readonly words: string }) {
  return (
    <p className={styles['loading']} role="status">
      {words}
    </p>
  );
}
