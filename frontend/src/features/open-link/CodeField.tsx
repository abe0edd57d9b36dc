'use client';

import { type FormEvent, useState } from 'react';
import { classes } from '@/ui/layout';
import styles from './CodeField.module.css';

const slots = [0, 1, 2, 3, 4, 5];

/** One field, drawn as six places. What is pasted with spaces is taken; the place that comes next is shown where scripts run. */
export function CodeField({ id, problem }: { id: string; problem: string | undefined }) {
  const [length, setLength] = useState<number | null>(null);
  const keepDigits = (event: FormEvent<HTMLInputElement>) => {
    const field = event.currentTarget;
    const digits = field.value.replace(/\D/g, '').slice(0, slots.length);
    if (digits !== field.value) field.value = digits;
    setLength(digits.length);
  };
  return (
    <div className={styles.code}>
      <div className={styles.places} aria-hidden="true">
        {slots.map((slot) => (
          <span key={slot} className={classes(styles.place, slot === Math.min(length ?? -1, slots.length - 1) && styles.next)} />
        ))}
      </div>
      <input
        id={id}
        name="code"
        className={classes(styles.input, length === slots.length && styles.full)}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        maxLength={length === null ? slots.length : undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem}
        onFocus={(event) => setLength(event.currentTarget.value.length)}
        onInput={keepDigits}
      />
    </div>
  );
}
