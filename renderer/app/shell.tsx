import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, sentenceOf } from '../lib/api.ts';
import { classes } from '../lib/classes.ts';
import { Button } from '../ui/button.tsx';
import { Refusal } from '../ui/notice.tsx';
import { GoneNotice, NoticeLine } from './notice-line.tsx';
import { Brand } from './porch.tsx';
import styles from './shell.module.css';

/** The frame around a screen: what is the same everywhere once a workspace is open. */
export function Shell(props: {
  /** Where one can go from here. */
  readonly nav?: ReactNode;
  /** One calm line below the bar: something that is still to do for the whole workspace. */
  readonly reminder?: ReactNode;
  readonly footer?: ReactNode;
  /** The screen fills the window and scrolls inside itself where there is room for that. */
  readonly isFilled?: boolean;
  readonly children: ReactNode;
}) {
  const lock = useMutation({ mutationFn: () => api.shell.lock(undefined) });
  return (
    <div className={classes(styles['shell'], props.isFilled === true && styles['filled'])}>
      <header className={styles['bar']}>
        <Brand />
        {props.nav !== undefined && (
          <nav className={styles['nav']} aria-label="Where to go">
            {props.nav}
          </nav>
        )}
        <div className={styles['end']}>
          <Button look="quiet" size="small" icon="lock" isPending={lock.isPending} onPress={() => lock.mutate()}>
            {lock.isPending ? 'Locking…' : 'Lock'}
          </Button>
        </div>
      </header>
      {props.reminder}
      <main className={styles['main']}>
        <GoneNotice onLock={() => lock.mutate()} />
        {lock.error !== null && <Refusal sentence={sentenceOf(lock.error)} />}
        {props.children}
      </main>
      <NoticeLine />
      {props.footer !== undefined && <footer className={styles['foot']}>{props.footer}</footer>}
    </div>
  );
}
