import { initialsOf } from './shell/member';
import { classes } from '@/ui/layout';
import styles from './WorkInitials.module.css';

/** Stands beside the name that it shortens; a customer's in another colour than a colleague's. */
export function WorkInitials({ name, of = 'colleague' }: { name: string; of?: 'colleague' | 'customer' }) {
  return (
    <span className={classes(styles.initials, styles[of])} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
