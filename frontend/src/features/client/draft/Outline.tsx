import { CircleCheck, CircleDashed } from 'lucide';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import styles from './Outline.module.css';

export type Step = { id: string; label: string; said: string; isDone: boolean };

/** The sections of the page, and what each has so far; on a phone a row to push along. */
export function Outline({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <nav className={styles.outline} aria-label={label}>
      <ol>
        {steps.map(({ id, label: name, said, isDone }) => (
          <li key={id} className={classes(isDone && styles.done)}>
            <a href={`#${id}`}>
              <Icon of={isDone ? CircleCheck : CircleDashed} className={styles.icon} />
              {name}
              <span className={styles.said}>{said}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
