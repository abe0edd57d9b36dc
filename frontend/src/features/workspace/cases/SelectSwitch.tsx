import { ListChecks } from 'lucide';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import styles from './Menu.module.css';

/** Shows the boxes of a list that has no room for them otherwise. What it is set to, the table's style sheet reads. */
export function SelectSwitch({ label }: { label: string }) {
  return (
    <label className={classes(styles.chip, styles.switch)}>
      <input type="checkbox" data-selecting="" />
      <Icon of={ListChecks} className={styles.icon} />
      {label}
    </label>
  );
}
