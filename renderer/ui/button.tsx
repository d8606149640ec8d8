import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classes } from '../lib/classes.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './button.module.css';

/** What a button says, and how loudly. */
export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style' | 'isPending'> {
  readonly children?: ReactNode;
  /** `primary`: the one thing to do next · `plain`: any other · `quiet`: without an edge · `words`: inside a sentence. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'words';
  readonly size?: 'full' | 'small';
  readonly icon?: IconName;
  /** Something is on its way: the button stays in reach and takes no second press; its words say so. */
  readonly isPending?: boolean;
  /** Only the picture is seen; give an `aria-label`. */
  readonly iconOnly?: boolean;
}

/** A button that does one thing. */
export function Button({
  look = 'plain',
  size = 'full',
  icon,
  iconOnly = false,
  isPending = false,
  onPress,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      onPress={(event) => {
        if (!isPending) onPress?.(event);
      }}
      className={classes(
        styles['button'],
        styles[look],
        size === 'small' && styles['small'],
        iconOnly && styles['square'],
        isPending && styles['pending'],
      )}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}
