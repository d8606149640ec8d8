import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { classes } from '#renderer/lib/classes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import styles from './settle.module.css';

/** Takes words of one's own in place of those that were found. */
export function Reword(props: {
  readonly words: string;
  readonly onReword: (replacement: string) => void;
  readonly onCancel: () => void;
}) {
  const { words, onReword, onCancel } = props;
  const [typed, setTyped] = useState(words);
  const isNew = typed.trim() !== '' && typed.trim() !== words;
  const [isAsked, setAsked] = useState(false);
  return (
    <Form
      className={classes(styles['asked'])}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (isNew) onReword(typed);
      }}
    >
      <TextField
        label={`Instead of “${words}”`}
        description="Only these words change. What you type is looked through as well."
        problem={isAsked && !isNew ? 'Type other words, or go back.' : null}
        value={typed}
        onChange={setTyped}
        maxLength={600}
        autoFocus
      />
      <div className={styles['do']}>
        <Button look="primary" type="submit">
          Put this in its place
        </Button>
        <Button onPress={onCancel}>Back</Button>
      </div>
    </Form>
  );
}
