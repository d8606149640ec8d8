import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { classes } from '#renderer/lib/classes.ts';
import { FieldFrame, type FieldWords } from '#renderer/ui/field.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import fieldStyles from '#renderer/ui/field.module.css';

/** A passphrase being typed. */
export interface PassphraseFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (passphrase: string) => void;
  readonly autoFocus?: boolean;
}

/** Hides what is typed until asked; pasting is welcome. */
export function PassphraseField({
  label,
  description,
  problem,
  value,
  onChange,
  autoFocus = false,
}: PassphraseFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      type={isShown ? 'text' : 'password'}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      autoComplete="off"
      spellCheck="false"
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      className={classes(fieldStyles['field'])}
    >
      <FieldFrame label={label} description={description} problem={problem}>
        <Group className={classes(fieldStyles['grouped'])}>
          <Input className={classes(fieldStyles['bare'])} />
          <AriaButton
            className={classes(fieldStyles['step'])}
            aria-label={isShown ? 'Hide what I typed' : 'Show what I typed'}
            onPress={() => setShown(!isShown)}
          >
            <Icon name={isShown ? 'hide' : 'show'} />
          </AriaButton>
        </Group>
      </FieldFrame>
    </TextField>
  );
}
