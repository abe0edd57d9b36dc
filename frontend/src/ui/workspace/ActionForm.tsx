'use client';

import { type ReactNode, useActionState, useEffect, useId, useRef } from 'react';
import styles from './ActionForm.module.css';
import { type FormState, untouched } from './formState';
import { TextField } from './TextField';
import { WorkButton } from './WorkButton';
import { WorkNotice } from './WorkNotice';

type Field = { name: string; label: string; type: 'email' | 'password'; autoComplete: string; hint?: string };

type Properties = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** What the form is about, so that it works without JavaScript. */
  hidden: Record<string, string>;
  fields: Field[];
  submit: string;
  /** Beside the button. */
  children?: ReactNode;
};

/** A form of the workspace: what is wrong is summed up above, each with a way to its field, and said again beside the field. */
export function ActionForm({ action, hidden, fields, submit, children }: Properties) {
  const [state, run, pending] = useActionState(action, untouched);
  const summary = useRef<HTMLDivElement>(null);
  const summaryId = useId();
  useEffect(() => summary.current?.focus(), [state]);
  return (
    <form action={run} className={styles.form} noValidate>
      {state.wrong ? (
        <div ref={summary} id={summaryId} className={styles.wrong} role="alert" tabIndex={-1}>
          <p>{state.wrong}</p>
          {state.problems.length > 0 ? (
            <ul>
              {state.problems.map(({ field, said }) => (
                <li key={said}>{field ? <a href={`#${field}`}>{said}</a> : said}</li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
      {state.done ? <WorkNotice>{state.done}</WorkNotice> : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, ...rest }) => (
        <TextField key={name} id={name} {...rest} defaultValue={state.values[name]} problem={state.problems.find(({ field }) => field === name)?.said} toldIn={state.marked?.includes(name) ? summaryId : undefined} />
      ))}
      <div className={styles.act}>
        <WorkButton look="primary" className={styles.submit} aria-disabled={pending || undefined}>
          {submit}
        </WorkButton>
        {children}
      </div>
    </form>
  );
}
