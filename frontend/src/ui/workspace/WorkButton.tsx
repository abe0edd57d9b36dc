import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classes } from '@/ui/layout';
import styles from './WorkButton.module.css';

/** `primary` is the one thing to do on a page or in a dialog; `quiet` shows its edge to nobody; `link` stands beside the fact it changes. `small` stands in rows and bars. */
type Look = { look?: 'plain' | 'primary' | 'quiet' | 'link'; small?: boolean };

const lookClass = { plain: '', primary: styles.primary, quiet: styles.quiet, link: styles.link };

export function WorkButton({ look = 'plain', small, className, type = 'submit', ...rest }: Look & ComponentProps<'button'>) {
  return <button {...rest} type={type} className={classes(styles.button, lookClass[look], small && styles.small, className)} />;
}

/** A link to a file: the browser keeps it and stays where it is. */
export function WorkButtonFile({ look = 'plain', small, className, ...rest }: Look & ComponentProps<'a'>) {
  return <a {...rest} className={classes(styles.button, lookClass[look], small && styles.small, className)} />;
}

export function WorkButtonLink({ look = 'plain', small, className, ...rest }: Look & ComponentProps<typeof Link>) {
  return <Link {...rest} className={classes(styles.button, lookClass[look], small && styles.small, className)} />;
}
