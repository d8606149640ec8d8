import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { beginningOf } from './entry.ts';
import styles from './said-list.module.css';

const LONG = 420;

/** A text as it was typed; of a very long one the beginning, and the rest when asked for. */
export function LongText({ text }: { readonly text: string }) {
  const [isWhole, setWhole] = useState(false);
  if (text.length <= LONG) return <p className={styles['text']}>{text}</p>;
  return (
    <>
      <p className={styles['text']}>{isWhole ? text : beginningOf(text, LONG)}</p>
      <div>
        <Button look="words" onPress={() => setWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole ? 'Show less' : 'Show the rest'}
        </Button>
      </div>
    </>
  );
}
