import { Button as AriaButton } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { useRef, type Ref } from 'react';
import { classes } from '../lib/classes.ts';
import { FieldFrame, type FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import fieldStyles from './field.module.css';
import styles from './options.module.css';

/** One thing to choose: `id` is what is kept, `label` what is read. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** A choice among a few dozen. */
export interface SelectFieldProps extends FieldWords {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly placeholder?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  /** Called once the list has closed over a choice and the focus is back on the button. */
  readonly onChosen?: () => void;
}

/** A button that opens a list to choose one thing from; typing jumps to what begins so. */
export function SelectField(props: SelectFieldProps) {
  const { label, description, problem, isLabelHidden, options, value, onChange, placeholder, buttonRef, onChosen } =
    props;
  const chosenInList = useRef(false);
  return (
    <Select
      value={value}
      onChange={(key) => {
        if (key === null) return;
        chosenInList.current = true;
        onChange(String(key));
      }}
      onOpenChange={(isOpen) => {
        if (isOpen) chosenInList.current = false;
      }}
      placeholder={placeholder ?? 'Choose'}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      className={classes(fieldStyles['field'])}
    >
      <FieldFrame label={label} description={description} problem={problem} isLabelHidden={isLabelHidden}>
        <AriaButton
          {...(buttonRef !== undefined && { ref: buttonRef })}
          onFocus={() => {
            if (chosenInList.current) onChosen?.();
            chosenInList.current = false;
          }}
          className={classes(fieldStyles['input'], styles['chosen'])}
        >
          <SelectValue className={classes(styles['value'])}>
            {({ selectedText, isPlaceholder, defaultChildren }) => (isPlaceholder ? defaultChildren : selectedText)}
          </SelectValue>
          <Icon name="down" />
        </AriaButton>
      </FieldFrame>
      <Popover className={classes(styles['popover'])} offset={4}>
        <ListBox className={classes(styles['list'])} items={options}>
          {({ id, label: words }) => <OptionItem id={id} words={words} />}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** One line of an opened list, ticked where it is chosen. */
export function OptionItem({ id, words }: { readonly id: string; readonly words: string }) {
  return (
    <ListBoxItem id={id} textValue={words} className={classes(styles['option'])}>
      {words}
      <Icon name="check" />
    </ListBoxItem>
  );
}
