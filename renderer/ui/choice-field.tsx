import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { classes } from '../lib/classes.ts';
import { Icon, type IconName } from './icon.tsx';
import fieldStyles from './field.module.css';
import styles from './choice.module.css';

/** One of a few things that are all in sight. */
export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly detail?: ReactNode;
  readonly icon?: IconName;
}

/** A question with a few answers. */
export interface ChoiceFieldProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** `strip`: small, side by side · `cards`: large, with their details. */
  readonly look?: 'strip' | 'cards';
  readonly isLabelHidden?: boolean;
}

/** Radio buttons; the arrow keys move the choice. */
export function ChoiceField<Id extends string>(props: ChoiceFieldProps<Id>) {
  const { label, choices, value, onChange, look = 'strip', isLabelHidden = false } = props;
  return (
    <RadioGroup
      value={value}
      onChange={(given) => {
        const chosen = choices.find((choice) => choice.id === given);
        if (chosen !== undefined) onChange(chosen.id);
      }}
      orientation="horizontal"
      className={classes(fieldStyles['field'])}
    >
      <Label className={classes(fieldStyles[isLabelHidden ? 'hidden' : 'label'])}>{label}</Label>
      <div className={styles[look]}>
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className={classes(styles['radio'])} aria-label={choice.label}>
            {choice.icon !== undefined && <Icon name={choice.icon} />}
            <span className={styles['words']}>
              <span className={styles['name']}>{choice.label}</span>
              {choice.detail !== undefined && <span className={styles['detail']}>{choice.detail}</span>}
            </span>
            {look === 'cards' && <span className={styles['dot']} aria-hidden="true" />}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
