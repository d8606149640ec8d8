import { useId, type ReactNode } from 'react';
import styles from './desk.module.css';

/** A part of the desk that is read from top to bottom. */
export function SectionPage({ children }: { readonly children: ReactNode }) {
  return <div className={styles['page']}>{children}</div>;
}

/** What stands at the head of a part: its name, a sentence, and what can be done with the whole of it. */
export function SectionHead(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  const { title, lead, children } = props;
  return (
    <div className={styles['sectionHead']}>
      <div className={styles['titles']}>
        <h2 className={styles['sectionTitle']}>{title}</h2>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </div>
      {children !== undefined && <div className={styles['actions']}>{children}</div>}
    </div>
  );
}

/** A named part of a page. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h3 id={id} className={styles['partTitle']}>
        {title}
      </h3>
      {children}
    </section>
  );
}
