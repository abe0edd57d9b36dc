import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classes } from './layout';

/** `primary` is the one thing to do, `open` the same upon the field, `quiet` anything beside it, `plain` reads like a link. */
type Look = { look?: 'primary' | 'quiet' | 'open' | 'plain' };

const lookClass = { primary: '', quiet: styles.quiet, open: styles.open, plain: styles.plain };

export function Button({ look = 'primary', className, type = 'submit', ...rest }: Look & ComponentProps<'button'>) {
  return <button {...rest} type={type} className={classes(styles.button, lookClass[look], className)} />;
}

export function ButtonLink({ look = 'primary', className, ...rest }: Look & ComponentProps<'a'>) {
  return <a {...rest} className={classes(styles.button, lookClass[look], className)} />;
}
