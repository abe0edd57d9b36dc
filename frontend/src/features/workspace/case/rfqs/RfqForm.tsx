'use client';

import Link from 'next/link';
import { useParams } from 'next/navigation';
import { type SyntheticEvent, useId, useState, useTransition } from 'react';
import { useToasts } from '@/ui/workspace/Toasts';
import { FormProblem } from '@/ui/workspace/Field';
import { LongField, TextField } from '@/ui/workspace/TextField';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { filled } from '@/ui/words/amounts';
import { numberFormat } from '@/ui/words/intl';
import type { FormPlace, FormWords, WrittenRfq } from './formPlace';
import { keepRfq } from './keepRfq';
import styles from './Rfqs.module.css';

type Properties = { place: FormPlace; rfq: WrittenRfq | null; tasks: { documentId: string; title: string }[]; words: FormWords };

const MOST_OUTSIDERS = 3;

/** What is lacking, by the names of the fields. */
type Lacking = Readonly<Record<string, string>>;

/** Writes a request, or changes one. Once it has been sent, its tasks and those who were invited stay. */
export function RfqForm({ place, rfq, tasks, words }: Properties) {
  const { portal } = useParams<{ portal: string }>();
  const toasts = useToasts();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [lacking, setLacking] = useState<Lacking>({});
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
    const written = outsiders.map((_, index) => ({ name: said(`${id}-name-${index}`)[0]?.trim() ?? '', email: said(`${id}-email-${index}`)[0]?.trim() ?? '' }));
    const companies = written.filter(({ name, email }) => name || email);
    const asked = said('task');
    // Who is not among those that are shown stays where it is.
    const kept = (rfq?.offices ?? []).filter((office) => isSent || !place.offices.some(({ documentId }) => documentId === office));
    const found: Lacking = {
      ...(!description && { description: words.lacksDescription }),
      ...(!on && { [`${id}-day`]: words.lacksDay }),
      ...(!at && { [`${id}-time`]: words.lacksTime }),
      ...(!isSent && asked.length === 0 && { task: words.lacksTask }),
      ...Object.fromEntries(written.flatMap(({ name, email }, index): [string, string][] => [
        ...(email && !name ? [[`${id}-name-${index}`, words.lacksName] as [string, string]] : []),
        ...((name && !email) || !isAddress(event.currentTarget, `${id}-email-${index}`) ? [[`${id}-email-${index}`, words.lacksEmail] as [string, string]] : []),
      ])),
    };
    setLacking(found);
    const [first] = Object.keys(found);
    setProblem(null);
    if (first) return focusOn(event.currentTarget, first);
    begin(async () => {
      const outcome = await keepRfq(portal, place.id, rfq?.documentId ?? null, { description, deadline: `${on}T${at}`, ...(!isSent && { tasks: asked }), offices: [...new Set([...kept, ...said('office')])], ...(place.outsiders && { outsiders: companies }) });
      setProblem(outcome.problem);
      if (outcome.problem === null) toasts.tell({ said: rfq ? words.saved : words.drafted });
    });
  };

  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <LongField id={`${id}-description`} name="description" label={words.description} hint={words.descriptionHint} problem={lacking.description} rows={5} maxLength={5000} defaultValue={rfq?.description} />
      <div className={styles.when}>
        <TextField id={`${id}-day`} type="date" label={words.day} defaultValue={day} problem={lacking[`${id}-day`]} />
        <TextField id={`${id}-time`} type="time" label={words.time} defaultValue={time || '12:00'} problem={lacking[`${id}-time`]} />
      </div>
      {isSent ? null : (
        <fieldset className={styles.choices} aria-describedby={lacking.task ? `${id}-task-problem` : undefined}>
          <legend>{words.tasks}</legend>
          {lacking.task ? (
            <p id={`${id}-task-problem`} className={styles.problem}>
              {lacking.task}
            </p>
          ) : null}
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
                {name} <span className={styles.muted}>{[company, km === null ? null : `${numberFormat(words.tag).format(km)} km`].filter(Boolean).join(', ')}</span>
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
              <TextField id={`${id}-name-${index}`} label={filled(words.name, { number: String(index + 1) })} maxLength={120} defaultValue={name} problem={lacking[`${id}-name-${index}`]} readOnly={isSent && name !== ''} />
              <TextField id={`${id}-email-${index}`} type="email" label={filled(words.email, { number: String(index + 1) })} maxLength={200} defaultValue={email} problem={lacking[`${id}-email-${index}`]} readOnly={isSent && email !== ''} />
            </div>
          ))}
        </fieldset>
      ) : null}
      <FormProblem>{problem}</FormProblem>
      <div className={styles.acts}>
        <WorkButton look="primary" aria-disabled={pending || undefined}>
          {rfq ? words.save : words.draft}
        </WorkButton>
      </div>
    </form>
  );
}

/** As the browser sees it, which knows what an address looks like. */
function isAddress(form: HTMLFormElement, field: string): boolean {
  const element = form.elements.namedItem(field);
  return !(element instanceof HTMLInputElement) || !element.validity.typeMismatch;
}

function focusOn(form: HTMLFormElement, field: string): void {
  const found = form.elements.namedItem(field);
  const element = found instanceof RadioNodeList ? found[0] : found;
  if (element instanceof HTMLElement) element.focus();
}
