import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { classes } from '../lib/classes.ts';
import { Icon } from './icon.tsx';
import styles from './choice.module.css';

/** One box to tick, with its words. */
export function CheckField(props: {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <Checkbox isSelected={props.isSelected} onChange={props.onChange} className={classes(styles['check'])}>
      <span className={styles['box']}>
        <Icon name="check" />
      </span>
      <span>{props.children}</span>
    </Checkbox>
  );
}
