'use client';

import Link from 'next/link';
import { useParams } from 'next/navigation';
import { type SyntheticEvent, useId, useState, useTransition } from 'react';
import { useToasts } from '@/ui/workspace/Toasts';
import { TextField } from '@/ui/workspace/TextField';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { filled } from '../budget/amounts';
import type { FormPlace, FormWords, WrittenRfq } from './formPlace';
import { keepRfq } from './keepRfq';
import styles from './Rfqs.module.css';

type Properties = { place: FormPlace; rfq: WrittenRfq | null; tasks: { documentId: string; title: string }[]; words: FormWords };

const MOST_OUTSIDERS = 3;

/** Writes a request, or changes one. Once it has been sent, its tasks and those who were invited stay. */
export function RfqForm({ place, rfq, tasks, words }: Properties) {
  const { portal } = useParams<{ portal: string }>();
  const toasts = useToasts();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, begin] = useTransition();
  const isSent = rfq?.state === 'sent';
  const [day = '', time = ''] = (rfq?.deadline ?? '').split('T');
  const outsiders = Array.from({ length: MOST_OUTSIDERS }, (_, index) => rfq?.outsiders[index] ?? { name: '', email: '' });

  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    const said = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
    const [description = '', on = '', at = ''] = [said('description')[0]?.trim(), said(`${id}-day`)[0], said(`${id}-time`)[0]];
    const companies = outsiders.map((_, index) => ({ name: said(`${id}-name-${index}`)[0]?.trim() ?? '', email: said(`${id}-email-${index}`)[0]?.trim() ?? '' })).filter(({ name, email }) => name || email);
    const asked = said('task');
    // Who is not among those that are shown stays where it is.
    const kept = (rfq?.offices ?? []).filter((office) => isSent || !place.offices.some(({ documentId }) => documentId === office));
    if (!description || !on || !at || (!isSent && asked.length === 0) || companies.some(({ name, email }) => !name || !email)) return setProblem(words.missing);
    begin(async () => {
      const outcome = await keepRfq(portal, place.id, rfq?.documentId ?? null, { description, deadline: `${on}T${at}`, ...(!isSent && { tasks: asked }), offices: [...new Set([...kept, ...said('office')])], ...(place.outsiders && { outsiders: companies }) });
      setProblem(outcome.problem);
      if (outcome.problem === null) toasts.tell({ said: rfq ? words.saved : words.drafted });
    });
  };

  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <div className={styles.field}>
        <label htmlFor={`${id}-description`}>{words.description}</label>
        <textarea id={`${id}-description`} name="description" rows={5} maxLength={5000} defaultValue={rfq?.description} aria-describedby={`${id}-hint`} />
        <p id={`${id}-hint`} className={styles.muted}>
          {words.descriptionHint}
        </p>
      </div>
      <div className={styles.when}>
        <TextField id={`${id}-day`} type="date" label={words.day} defaultValue={day} />
        <TextField id={`${id}-time`} type="time" label={words.time} defaultValue={time || '12:00'} />
      </div>
      {isSent ? null : (
        <fieldset className={styles.choices}>
          <legend>{words.tasks}</legend>
          {tasks.map(({ documentId, title }) => (
            <label key={documentId}>
              <input type="checkbox" name="task" value={documentId} defaultChecked={rfq?.tasks.includes(documentId) ?? tasks.length === 1} />
              {title}
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className={styles.choices}>
        <legend>{words.offices}</legend>
        <p className={styles.muted}>{words.officesHint}</p>
        {place.offices.map(({ documentId, name, company, km }) => {
          const known = rfq?.offices.includes(documentId) ?? false;
          return (
            <label key={documentId}>
              <input type="checkbox" name="office" value={documentId} defaultChecked={known} disabled={known && isSent} />
              <span>
                {name} <span className={styles.muted}>{[company, km === null ? null : `${new Intl.NumberFormat(words.tag).format(km)} km`].filter(Boolean).join(', ')}</span>
              </span>
            </label>
          );
        })}
        {place.allOffices ? (
          <Link href={place.allOffices} scroll={false} className={styles.all}>
            {words.allOffices}
          </Link>
        ) : null}
      </fieldset>
      {place.outsiders ? (
        <fieldset className={styles.outsiders}>
          <legend>{words.outsiders}</legend>
          <p className={styles.muted}>{words.outsidersHint}</p>
          {outsiders.map(({ name, email }, index) => (
            <div key={index} className={styles.outsider}>
              <TextField id={`${id}-name-${index}`} label={filled(words.name, { number: String(index + 1) })} maxLength={120} defaultValue={name} readOnly={isSent && name !== ''} />
              <TextField id={`${id}-email-${index}`} type="email" label={filled(words.email, { number: String(index + 1) })} maxLength={200} defaultValue={email} readOnly={isSent && email !== ''} />
            </div>
          ))}
        </fieldset>
      ) : null}
      {problem ? (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
      <div className={styles.acts}>
        <WorkButton look="primary" aria-disabled={pending || undefined}>
          {rfq ? words.save : words.draft}
        </WorkButton>
      </div>
    </form>
  );
}
