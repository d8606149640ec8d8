import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { classes } from '../lib/classes.ts';
import { FieldFrame, type FieldWords } from './field.tsx';
import styles from './field.module.css';

/** A text field's words and behaviour. */
export interface TextFieldProps
  extends FieldWords, Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  readonly placeholder?: string | undefined;
  readonly isMultiline?: boolean;
  readonly rows?: number;
  readonly isMono?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** One field for words; the browser neither remembers nor corrects what is typed in it. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    description,
    problem,
    isLabelHidden,
    placeholder,
    isMultiline,
    rows,
    isMono,
    inputRef,
    areaRef,
    ...rest
  } = props;
  const look = classes(styles['input'], isMultiline === true && styles['area'], isMono === true && styles['mono']);
  return (
    <AriaTextField
      autoComplete="off"
      spellCheck="false"
      {...rest}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      className={classes(styles['field'])}
    >
      <FieldFrame label={label} description={description} problem={problem} isLabelHidden={isLabelHidden}>
        {isMultiline === true ? (
          <TextArea ref={areaRef} className={look} placeholder={placeholder ?? ''} rows={rows ?? 3} />
        ) : (
          <Input ref={inputRef} className={look} placeholder={placeholder ?? ''} />
        )}
      </FieldFrame>
    </AriaTextField>
  );
}
