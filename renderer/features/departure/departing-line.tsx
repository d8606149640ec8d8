import { useState, type RefCallback } from 'react';
import type { DepartingText } from '#shared/model/departure.ts';
import { Button } from '#renderer/ui/button.tsx';
import { piecesOf } from './pieces.ts';
import styles from './departure.module.css';

/** One line as it will leave, replaced parts marked; what was typed is shown when asked for. */
export function DepartingLine({ line, watch }: { readonly line: DepartingText; readonly watch: RefCallback<Element> }) {
  const [isTypedShown, setTypedShown] = useState(false);
  return (
    <li className={styles['line']} ref={watch}>
      <p className={styles['text']}>
        {piecesOf(line).map(({ words, isReplaced, at }) =>
          isReplaced ? (
            <mark key={at} className={styles['replaced']}>
              {words}
            </mark>
          ) : (
            <span key={at}>{words}</span>
          ),
        )}
      </p>
      {line.findings.length > 0 && (
        <div className={styles['typed']}>
          <Button look="words" onPress={() => setTypedShown(!isTypedShown)} aria-expanded={isTypedShown}>
            {isTypedShown ? 'Hide what was typed' : 'Show what was typed'}
          </Button>
          {isTypedShown && <p className={styles['soft']}>{line.typed}</p>}
        </div>
      )}
    </li>
  );
}
