import { CircleAlert } from 'lucide';
import type { ComponentProps } from 'react';
import { Icon } from '@/ui/Icon';
import styles from './TextField.module.css';

type Properties = Omit<ComponentProps<'input'>, 'className'> & { id: string; label: string; hint?: string | undefined; problem?: string | undefined; /** The id of what says that it is wrong, where that stands elsewhere. */ toldIn?: string | undefined };

/** A field with its label above, its hint and what is wrong with it below. */
export function TextField({ id, label, hint, problem, toldIn, ...rest }: Properties) {
  const told = [hint && `${id}-hint`, problem && `${id}-problem`, toldIn].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input {...rest} id={id} name={id} className={styles.input} aria-invalid={problem || toldIn ? true : undefined} aria-describedby={told || undefined} />
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem}>
          <Icon of={CircleAlert} className={styles.icon} />
          {problem}
        </p>
      ) : null}
    </div>
  );
}
