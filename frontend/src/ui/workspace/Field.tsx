import { CircleAlert } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from '@/ui/Icon';
import styles from './Field.module.css';

/** What every field has: `toldIn` is the id of what says that it is wrong, where that stands elsewhere. */
export type FieldProperties = { id: string; label: string; hint?: string | undefined; problem?: string | undefined; toldIn?: string | undefined };

/** What a control in a `Field` is given, so that its hint and what is wrong are read out with it. */
export function fieldControl({ id, hint, problem, toldIn }: Omit<FieldProperties, 'label'>) {
  const told = [hint && `${id}-hint`, problem && `${id}-problem`, toldIn].filter(Boolean).join(' ');
  return { id, className: styles.input, 'aria-invalid': problem || toldIn ? true : undefined, 'aria-describedby': told || undefined } as const;
}

/** A control with its label above, its hint and what is wrong with it below. */
export function Field({ id, label, hint, problem, children }: Omit<FieldProperties, 'toldIn'> & { children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children}
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

/** What keeps a whole form from being sent. */
export function FormProblem({ children }: { children: string | null }) {
  if (!children) return null;
  return (
    <p className={styles.problem} role="alert">
      <Icon of={CircleAlert} className={styles.icon} />
      {children}
    </p>
  );
}
