import { useId, type ReactNode } from 'react';
import styles from './security.module.css';

/** A named part of the page, with what can be done about it. */
export function Part(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}) {
  const { title, lead, actions, children } = props;
  const id = useId();
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <div className={styles['about']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </div>
      <div className={styles['content']}>
        {children}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </section>
  );
}
