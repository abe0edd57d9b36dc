'use client';

import { CircleAlert, CircleCheck } from 'lucide';
import { useActionState, useEffect, useId, useRef } from 'react';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import { type FormState, untouched } from '@/ui/workspace/formState';
import { WorkButton } from '@/ui/workspace/WorkButton';
import styles from './OwnForm.module.css';

type Named = { name: string; label: string; hint?: string };
export type OwnField = Named &
  (
    | { kind: 'text'; value: string; autoComplete: string; maxLength: number; /** What a phone offers keys for; a day is chosen. */ type?: 'text' | 'email' | 'tel' | 'date' }
    | { kind: 'password'; autoComplete: string }
    | { kind: 'choice'; value: string; choices: { value: string; label: string }[] }
    | { kind: 'ticks'; ticks: { name: string; label: string; on: boolean }[] }
  );

type Properties = {
  /** As the client portal looks, or as the workspace does. */
  look: 'client' | 'work';
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  fields: OwnField[];
  submit: string;
};

const looks = { client: styles.client, work: styles.work };

/** A form about oneself, the same in the client portal and in the workspace. What is wrong is summed up above, and said again beside the field. */
export function OwnForm({ look, action, hidden, fields, submit }: Properties) {
  const [state, run, pending] = useActionState(action, untouched);
  const summary = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => summary.current?.focus(), [state]);
  // A select keeps what it stood on when it was first shown: what has been saved, or has to be shown again, is shown anew.
  const shown = `${hidden.version ?? ''} ${JSON.stringify(state.values)}`;
  return (
    <form action={run} className={classes(styles.form, looks[look])} noValidate>
      {state.wrong ? (
        <div ref={summary} className={styles.wrong} role="alert" tabIndex={-1}>
          <p>{state.wrong}</p>
          {state.problems.length > 0 ? (
            <ul>
              {state.problems.map(({ field, said }) => (
                <li key={said}>{field ? <a href={`#${id}-${field}`}>{said}</a> : said}</li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
      {state.done ? (
        <p className={styles.done} role="status">
          <Icon of={CircleCheck} />
          {state.done}
        </p>
      ) : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div key={shown} className={styles.fields}>
        {fields.map((field) => (
          <OneField key={field.name} id={`${id}-${field.name}`} field={field} values={state.values} problem={state.problems.find(({ field: of }) => of === field.name)?.said} />
        ))}
      </div>
      <div>
        {look === 'client' ? (
          <Button aria-disabled={pending || undefined}>{submit}</Button>
        ) : (
          <WorkButton look="primary" aria-disabled={pending || undefined}>
            {submit}
          </WorkButton>
        )}
      </div>
    </form>
  );
}

type OneFieldProperties = { id: string; field: OwnField; values: FormState['values']; problem: string | undefined };

function OneField({ id, field, values, problem }: OneFieldProperties) {
  const { name, label, hint } = field;
  const told = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  const below = (
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
  if (field.kind === 'ticks') {
    return (
      <fieldset className={styles.field} aria-describedby={told}>
        <legend>{label}</legend>
        {field.ticks.map((tick) => (
          <label key={tick.name} className={styles.tick}>
            <input type="checkbox" name={tick.name} defaultChecked={Object.keys(values).length > 0 ? values[tick.name] === 'on' : tick.on} />
            {tick.label}
          </label>
        ))}
        {below}
      </fieldset>
    );
  }
  const common = { id, name, 'aria-invalid': problem ? true : undefined, 'aria-describedby': told } as const;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {field.kind === 'choice' ? (
        <select {...common} defaultValue={values[name] ?? field.value}>
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : field.kind === 'password' ? (
        <input {...common} type="password" autoComplete={field.autoComplete} />
      ) : (
        <input {...common} type={field.type ?? 'text'} defaultValue={values[name] ?? field.value} autoComplete={field.autoComplete} maxLength={field.maxLength} />
      )}
      {below}
    </div>
  );
}
