import { CircleAlert } from 'lucide';
import type { ComponentProps } from 'react';
import { Icon } from '@/ui/Icon';
import styles from './Field.module.css';

type Common = { id: string; label: string; hint?: string | undefined; problem: string | undefined };

/** A field with its label above, its hint and what is wrong with it below. */
export function Field({ id, label, hint, problem, ...rest }: Common & Omit<ComponentProps<'input'>, 'id' | 'className'>) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input {...rest} id={id} aria-invalid={problem ? true : undefined} aria-describedby={toldBy(id, hint, problem)} />
      <Told id={id} hint={hint} problem={problem} />
    </div>
  );
}

export function Area({ id, label, hint, problem, ...rest }: Common & Omit<ComponentProps<'textarea'>, 'id' | 'className'>) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea {...rest} id={id} aria-invalid={problem ? true : undefined} aria-describedby={toldBy(id, hint, problem)} />
      <Told id={id} hint={hint} problem={problem} />
    </div>
  );
}

const toldBy = (id: string, hint: string | undefined, problem: string | undefined) => [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;

function Told({ id, hint, problem }: Pick<Common, 'id' | 'hint' | 'problem'>) {
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem}>
          <Icon of={CircleAlert} />
          {problem}
        </p>
      ) : null}
    </>
  );
}
