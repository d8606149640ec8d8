import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { classes } from '../lib/classes.ts';
import styles from './field.module.css';

/** The words around any control: its label, what to write, and what is not yet right. */
export interface FieldWords {
  readonly label: string;
  readonly description?: ReactNode;
  /** A sentence; with it the field is marked as not yet right. */
  readonly problem?: string | null | undefined;
  /** Keeps the label for screen readers only, where the place says enough. */
  readonly isLabelHidden?: boolean | undefined;
}

/** Lays a control between its label and its words; for use inside a React Aria field. */
export function FieldFrame({
  label,
  description,
  problem,
  isLabelHidden,
  children,
}: FieldWords & { readonly children: ReactNode }) {
  return (
    <>
      <Label className={classes(styles[isLabelHidden === true ? 'hidden' : 'label'])}>{label}</Label>
      {description !== undefined && (
        <Text slot="description" className={classes(styles['description'])}>
          {description}
        </Text>
      )}
      {children}
      <FieldError className={classes(styles['problem'])}>{problem}</FieldError>
    </>
  );
}
