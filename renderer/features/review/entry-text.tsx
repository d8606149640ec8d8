import { stretchesOf } from './marked-text.ts';
import styles from './entry-text.module.css';

/** A text from outside, shown as text: isolated, so that its writing direction changes nothing around it. */
export function EntryText({ text, query }: { readonly text: string; readonly query: string }) {
  return (
    <bdi className={styles['words']}>
      {stretchesOf(text, query).map(({ words, isFound }, index) =>
        isFound ? (
          <mark key={index} className={styles['mark']}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </bdi>
  );
}
