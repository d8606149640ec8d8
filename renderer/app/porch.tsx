import type { ReactNode } from 'react';
import { classes } from '../lib/classes.ts';
import styles from './shell.module.css';

/** The frame before a workspace is open: the name, and room. */
export function Porch({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['shell']}>
      <header className={styles['bar']}>
        <Brand />
      </header>
      <main className={classes(styles['main'], styles['porch'])}>{children}</main>
    </div>
  );
}

/** The app's name beside its mark: two banks and the span between them. */
export function Brand() {
  return (
    <span className={styles['brand']}>
      <svg className={styles['mark']} viewBox="0 0 28 20" aria-hidden="true" focusable="false">
        <path d="M2 14.5h24M4.5 14.5C4.5 8.5 8.7 4 14 4s9.5 4.5 9.5 10.5M14 4v10.5M9.3 5.8v8.7M18.7 5.8v8.7" />
      </svg>
      Bridgework
    </span>
  );
}
