import { Button as AriaButton } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { classes } from '../lib/classes.ts';
import { FieldFrame, type FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import styles from './field.module.css';

/** Words to look for. */
export interface SearchFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly onSubmit?: (words: string) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
}

/** A search field; Escape empties it. */
export function SearchField({ label, description, problem, isLabelHidden, placeholder, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField
      {...rest}
      autoComplete="off"
      spellCheck="false"
      isInvalid={Boolean(problem)}
      className={classes(styles['field'])}
    >
      {({ isEmpty }) => (
        <FieldFrame label={label} description={description} problem={problem} isLabelHidden={isLabelHidden}>
          <Group className={classes(styles['grouped'])}>
            <Input className={classes(styles['bare'])} placeholder={placeholder ?? ''} />
            {!isEmpty && (
              <AriaButton className={classes(styles['step'])}>
                <Icon name="cross" />
              </AriaButton>
            )}
          </Group>
        </FieldFrame>
      )}
    </AriaSearchField>
  );
}
