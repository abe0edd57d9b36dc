'use client';

import { useState } from 'react';
import useSWRImmutable from 'swr/immutable';
import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { readOwn } from '../useFresh';
import styles from './Commands.module.css';
import type { Choice, Field } from './spec';

type Properties = { id: string; field: Field; problem: string | null };

/** One question of a dialog: its label above, its hint and what is wrong below. */
export function CommandField({ id, field, problem }: Properties) {
  const { name, label, kind, hint, value, required } = field;
  const told = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const common = { id, name, required, defaultValue: value, className: styles.input, 'aria-invalid': problem ? true : undefined, 'aria-describedby': told || undefined } as const;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {kind === 'choice' ? <Choices field={field} common={common} /> : kind === 'long' ? <textarea {...common} rows={4} maxLength={2000} /> : <input {...common} type={kind} maxLength={200} />}
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

function Choices({ field, common }: { field: Field; common: object }) {
  const { choiceLists } = field;
  const [chosen, choose] = useState(0);
  if (!choiceLists) return <ChoiceList field={field} from={field.choicesFrom ?? null} common={common} />;
  return (
    <>
      <ChoiceList key={chosen} field={field} from={choiceLists[chosen]?.from ?? null} common={common} />
      <div className={styles.lists}>
        {choiceLists.map((list, index) => (
          <WorkButton key={list.from} type="button" small look="quiet" aria-pressed={index === chosen} onClick={() => choose(index)}>
            {list.label}
          </WorkButton>
        ))}
      </div>
    </>
  );
}

function ChoiceList({ field: { choices = [], value }, from, common }: { field: Field; from: string | null; common: object }) {
  const { words } = useToasts();
  const { data, error } = useSWRImmutable<Choice[], Error>(from, (address: string) => readOwn<Choice[]>(address));
  const listed = from ? data : choices;
  if (!listed) return <p className={styles.hint} role="status">{error ? words.choicesFailed : words.choicesLoading}</p>;
  return (
    <select {...common} key={listed.length} defaultValue={value ?? ''}>
      {value === undefined ? <option value="">{words.choose}</option> : null}
      {listed.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
