'use client';

import { X } from 'lucide';
import { useActionState, useEffect, useRef } from 'react';
import { Icon } from '@/ui/Icon';
import { Field, fieldControl } from '@/ui/workspace/Field';
import { type FormState, untouched } from '@/ui/workspace/formState';
import { WorkButton, WorkButtonLink } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { type TypedLine, typedLines } from './enteredLines';
import { issueAction } from './issueAction';
import styles from './Issue.module.css';
import { useLines } from './useLines';

/** All words of the form: the browser gets no language. `{line}` stands for the number of a line. */
export type IssueWords = Record<'type' | 'validUntil' | 'lines' | 'ofLine' | 'serial' | 'serialHint' | 'description' | 'quantity' | 'add' | 'remove' | 'returnAddress' | 'addressHint' | 'instructions' | 'instructionsHint' | 'submit' | 'cancel', string>;

type Properties = {
  hidden: Record<string, string>;
  lines: TypedLine[];
  proposed: { returnAddress: string; instructions: string; validUntil: string };
  types: { value: string; label: string }[];
  back: string;
  words: IssueWords;
};

/** The form of a return: filled with what the claim proposes, each line to be changed or taken away. */
export function IssueForm({ hidden, lines, proposed, types, back, words }: Properties) {
  const [state, run, pending] = useActionState(issueAction, untouched);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.wrong) told.current?.focus();
  }, [state]);
  const value = (name: keyof typeof proposed) => state.values[name] ?? proposed[name];
  const problemOf = (name: string) => state.problems.find(({ field }) => field === name)?.said;
  const control = (name: string, hint?: string) => ({ name, ...fieldControl({ id: name, hint, problem: problemOf(name) }) });
  const kept = typedLines(state.values);
  return (
    <form action={run} className={styles.form} noValidate>
      {state.wrong ? (
        <div ref={told} tabIndex={-1}>
          <WorkNotice tone="warning">
            <p>{state.wrong}</p>
            <ul>
              {state.problems.map(({ field, said }) => (
                <li key={said}>
                  <a href={`#${field ?? ''}`}>{said}</a>
                </li>
              ))}
            </ul>
          </WorkNotice>
        </div>
      ) : null}
      {Object.entries(hidden).map(([name, given]) => (
        <input key={name} type="hidden" name={name} value={given} />
      ))}
      <div className={styles.pair} key={`facts ${JSON.stringify(state.values)}`}>
        <Field id="type" label={words.type}>
          <select {...control('type')} defaultValue={state.values.type ?? types[0]?.value}>
            {types.map((type) => (
              <option key={type.value} value={type.value}>
                {type.label}
              </option>
            ))}
          </select>
        </Field>
        <Field id="validUntil" label={words.validUntil} problem={problemOf('validUntil')}>
          <input {...control('validUntil')} type="date" defaultValue={value('validUntil')} />
        </Field>
      </div>
      <Lines key={JSON.stringify(kept)} lines={kept.length > 0 ? kept : lines} state={state} words={words} />
      <Field id="returnAddress" label={words.returnAddress} hint={words.addressHint} problem={problemOf('returnAddress')}>
        <textarea {...control('returnAddress', words.addressHint)} rows={4} maxLength={1000} defaultValue={value('returnAddress')} />
      </Field>
      <Field id="instructions" label={words.instructions} hint={words.instructionsHint}>
        <textarea {...control('instructions', words.instructionsHint)} rows={4} maxLength={5000} defaultValue={value('instructions')} />
      </Field>
      <div className={styles.acts}>
        <WorkButton look="primary" aria-disabled={pending || undefined}>
          {words.submit}
        </WorkButton>
        <WorkButtonLink look="quiet" href={back}>
          {words.cancel}
        </WorkButtonLink>
      </div>
    </form>
  );
}

function Lines({ lines: given, state, words }: { lines: TypedLine[]; state: FormState; words: IssueWords }) {
  const { lines, add, remove, frame } = useLines(given);
  const named = (word: string, place: number) => word.replace('{line}', String(place));
  return (
    <div ref={frame} className={styles.lines} role="group" aria-label={words.lines}>
      <h2>{words.lines}</h2>
      {lines.map(({ key, serial, description, quantity }, index) => {
        const field = (name: 'serial' | 'description' | 'quantity', label: string, size: string | undefined, start: string, hint?: string) => {
          const id = `${name}-${key}`;
          const problem = state.problems.find(({ field: of }) => of === id)?.said;
          return (
            <div className={size}>
              <Field id={id} label={label} hint={hint} problem={problem}>
                <input {...fieldControl({ id, hint, problem })} name={id} defaultValue={start} autoComplete="off" maxLength={name === 'description' ? 200 : 80} inputMode={name === 'quantity' ? 'numeric' : undefined} spellCheck={name === 'description'} />
              </Field>
            </div>
          );
        };
        return (
          <fieldset key={key} className={styles.line}>
            <legend>{named(words.ofLine, index + 1)}</legend>
            {field('description', words.description, styles.wide, description)}
            {field('serial', words.serial, styles.wide, serial, words.serialHint)}
            {field('quantity', words.quantity, styles.narrow, quantity)}
            {lines.length > 1 ? (
              <WorkButton type="button" look="quiet" className={styles.remove} aria-label={named(words.remove, index + 1)} onClick={() => remove(key)}>
                <Icon of={X} className={styles.icon} />
              </WorkButton>
            ) : null}
          </fieldset>
        );
      })}
      <div>
        <WorkButton type="button" onClick={add}>
          {words.add}
        </WorkButton>
      </div>
    </div>
  );
}
