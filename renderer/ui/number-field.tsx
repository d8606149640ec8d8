import { Button as AriaButton } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { classes } from '../lib/classes.ts';
import { FieldFrame, type FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import styles from './field.module.css';

/** A whole number's words and limits. */
export interface NumberFieldProps extends FieldWords {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly least?: number;
  readonly most: number;
  readonly isCompact?: boolean;
}

const FORMAT: Intl.NumberFormatOptions = { maximumFractionDigits: 0, useGrouping: false };

/** A whole number, typed or stepped with the two buttons or the arrow keys; an emptied field means the least. */
export function NumberField({
  label,
  description,
  problem,
  isLabelHidden,
  value,
  onChange,
  least = 0,
  most,
  isCompact,
}: NumberFieldProps) {
  return (
    <AriaNumberField
      value={value}
      onChange={(next) => onChange(Number.isNaN(next) ? least : next)}
      minValue={least}
      maxValue={most}
      step={1}
      formatOptions={FORMAT}
      isInvalid={Boolean(problem)}
      isWheelDisabled
      className={classes(styles['field'], isCompact === true && styles['compact'])}
    >
      <FieldFrame label={label} description={description} problem={problem} isLabelHidden={isLabelHidden}>
        <Group className={classes(styles['grouped'])}>
          <AriaButton slot="decrement" className={classes(styles['step'])}>
            <Icon name="minus" />
          </AriaButton>
          <Input className={classes(styles['bare'], styles['counted'])} autoComplete="off" spellCheck={false} />
          <AriaButton slot="increment" className={classes(styles['step'])}>
            <Icon name="plus" />
          </AriaButton>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
