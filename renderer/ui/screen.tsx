import { useEffect, useRef, type ReactNode } from 'react';
import { classes } from '../lib/classes.ts';
import styles from './screen.module.css';

/** What stands at the head of a screen. */
export interface ScreenProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** A way back, above the title. */
  readonly back?: ReactNode;
  readonly actions?: ReactNode;
  /** `narrow`: one question · `page`: a page to read · `wide`: a desk. */
  readonly width?: 'narrow' | 'page' | 'wide';
  /** Where a field takes the focus itself, the heading does not. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** A screen with its one h1; arriving moves the focus to it, so that a screen reader says where one is. */
export function Screen({ title, lead, back, actions, width = 'page', takesFocus = true, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div className={classes(styles['screen'], styles[width])}>
      <div className={styles['head']}>
        <div className={styles['titles']}>
          {back}
          <h1 ref={heading} tabIndex={-1} className={styles['title']}>
            {title}
          </h1>
          {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
