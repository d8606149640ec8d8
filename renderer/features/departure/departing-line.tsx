import type { RefCallback } from 'react';
import type { DepartingText } from '#shared/model/departure.ts';
import { piecesOf } from './pieces.ts';
import styles from './departure.module.css';

/** One line as it will leave, with what was replaced and what is still open marked. */
export function DepartingLine({ line, watch }: { readonly line: DepartingText; readonly watch: RefCallback<Element> }) {
  return (
    <li className={styles['line']} ref={watch}>
      <p className={styles['text']}>
        {piecesOf(line).map(({ words, look, at }) =>
          look === 'plain' ? (
            <span key={at}>{words}</span>
          ) : (
            <mark key={at} className={styles[look]}>
              {words}
            </mark>
          ),
        )}
      </p>
    </li>
  );
}
