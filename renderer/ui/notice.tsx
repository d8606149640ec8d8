import { useEffect, useRef, type ReactNode } from 'react';
import styles from './notice.module.css';
import { classes } from '../lib/classes.ts';

/** A sentence that stays where it is: `plain` tells, `settle` asks for something, `stop` refuses, `done` confirms. */
export function Notice(props: {
  readonly look?: 'plain' | 'settle' | 'stop' | 'done';
  readonly title?: string;
  /** Read out as soon as it appears. */
  readonly isAnnounced?: boolean;
  readonly children?: ReactNode;
}) {
  const { look = 'plain', title, isAnnounced = false, children } = props;
  const role = isAnnounced ? (look === 'stop' ? 'alert' : 'status') : undefined;
  return (
    <div className={classes(styles['notice'], styles[look])} role={role}>
      {title !== undefined && <p className={styles['title']}>{title}</p>}
      {children}
    </div>
  );
}

/** A refusal: its sentence, and each reason where there are several. */
export function Refusal({ sentence, reasons }: { readonly sentence: string; readonly reasons?: readonly string[] }) {
  return (
    <Notice look="stop" isAnnounced>
      <p>{sentence}</p>
      {reasons !== undefined && reasons.length > 0 && (
        <ul className={styles['reasons']}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** What was done, in a sentence. The focus goes there: it comes into sight, and what was pressed may be gone with it. */
export function Done({ sentence }: { readonly sentence: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A dialog that closes gives the focus back in the next frame; this is for the one after it.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => place.current?.focus());
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice look="done" isAnnounced>
        <p>{sentence}</p>
      </Notice>
    </div>
  );
}
