import { useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { classes } from '../lib/classes.ts';
import { FieldFrame, type FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import styles from './field.module.css';

/** A passphrase being typed. */
export interface PassphraseFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (passphrase: string) => void;
  readonly autoFocus?: boolean;
  /** Where the place decides whether it is shown; without it the field does. */
  readonly shown?: { readonly isShown: boolean; readonly onChange: (isShown: boolean) => void };
  /** What else to say below the field. */
  readonly children?: ReactNode;
}

/** Hides what is typed until asked; pasting is welcome. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, description, problem, value, onChange, autoFocus = false, shown, children } = props;
  const [isOwnShown, setOwnShown] = useState(false);
  const isShown = shown?.isShown ?? isOwnShown;
  const show = shown?.onChange ?? setOwnShown;
  return (
    <TextField
      type={isShown ? 'text' : 'password'}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      autoComplete="off"
      spellCheck="false"
      maxLength={LONGEST}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      className={classes(styles['field'])}
    >
      <FieldFrame label={label} description={description} problem={problem}>
        <Group className={classes(styles['grouped'])}>
          <Input className={classes(styles['bare'])} />
          <AriaButton
            className={classes(styles['step'])}
            aria-label={isShown ? 'Hide what I typed' : 'Show what I typed'}
            onPress={() => show(!isShown)}
          >
            <Icon name={isShown ? 'hide' : 'show'} />
          </AriaButton>
        </Group>
      </FieldFrame>
      {children}
    </TextField>
  );
}

/** As many characters as the core takes. */
const LONGEST = 1024;
