import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { Ref } from 'react';
import { classes } from '../lib/classes.ts';
import { FieldFrame, type FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import { OptionItem } from './select-field.tsx';
import fieldStyles from './field.module.css';
import styles from './options.module.css';

const LONGEST = 4000;

/** Words that may be chosen or typed. */
export interface ComboFieldProps extends FieldWords {
  readonly suggestions: readonly string[];
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly placeholder?: string;
  readonly longest?: number;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A field that offers what was used before and takes anything else. */
export function ComboField(props: ComboFieldProps) {
  const { label, description, problem, isLabelHidden, suggestions, value, onChange, placeholder, longest, inputRef } =
    props;
  return (
    <ComboBox
      inputValue={value}
      onInputChange={onChange}
      defaultItems={suggestions.map((words) => ({ id: words }))}
      allowsCustomValue
      menuTrigger="input"
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      className={classes(fieldStyles['field'])}
    >
      <FieldFrame label={label} description={description} problem={problem} isLabelHidden={isLabelHidden}>
        <Group className={classes(fieldStyles['grouped'])}>
          <Input
            ref={inputRef}
            className={classes(fieldStyles['bare'])}
            placeholder={placeholder ?? ''}
            maxLength={longest ?? LONGEST}
            autoComplete="off"
            spellCheck={false}
          />
          <AriaButton className={classes(fieldStyles['step'])}>
            <Icon name="down" />
          </AriaButton>
        </Group>
      </FieldFrame>
      <Popover className={classes(styles['popover'])} offset={4}>
        <ListBox className={classes(styles['list'])}>
          {({ id }: { readonly id: string }) => <OptionItem id={id} words={id} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
