'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import useSWR from 'swr';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { readOwn } from '../useFresh';
import { fill } from './fill';
import type { OfficeChoices, OfficeRow } from './officeChoices';
import styles from './OfficePanel.module.css';
import type { TableWords } from './tableWords';
import { useGivenBackFocus } from './useGivenBackFocus';

type Properties = { className: string | undefined; address: string; busy: boolean; close: () => void; submit: (office: string) => void; words: TableWords['act'] };

/** Which office the selected cases go to: the nearest ones, or all that are available (EH-06). */
export function OfficePanel({ className, address, busy, close, submit, words }: Properties) {
  const panel = useRef<HTMLFormElement>(null);
  const [all, showAll] = useState(false);
  const [chosen, choose] = useState<string | null>(null);
  const { data, error, isLoading, mutate } = useSWR<OfficeChoices, Error>(all ? `${address}&all` : address, (asked: string) => readOwn<OfficeChoices>(asked), { keepPreviousData: true, revalidateOnFocus: false, shouldRetryOnError: false });
  useGivenBackFocus(panel);
  const office = data?.offices.find(({ id }) => id === chosen) ?? data?.offices[0];
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy && office) submit(office.id);
  };
  return (
    <form ref={panel} className={className} tabIndex={-1} onSubmit={send} onKeyDown={(event) => event.key === 'Escape' && (event.stopPropagation(), close())} aria-label={data?.title ?? words.external} aria-busy={isLoading}>
      {data ? (
        <header>
          <h2>{data.title}</h2>
          <p className={styles.lead}>{data.lead}</p>
        </header>
      ) : null}
      {error ? (
        <p role="alert">
          {words.officesFailed}{' '}
          <WorkButton type="button" small onClick={() => void mutate()}>
            {words.again}
          </WorkButton>
        </p>
      ) : !data ? (
        <p role="status">{words.officesLoading}</p>
      ) : data.offices.length === 0 ? (
        <p role="status">{words.officesNone}</p>
      ) : (
        <Offices offices={data.offices} chosen={office?.id} choose={choose} panel={panel} label={data.title} />
      )}
      <p className={styles.lead}>{words.assignSays}</p>
      <div className={styles.ends}>
        {data && office ? (
          <WorkButton look="primary" aria-disabled={busy || undefined} className={styles.submit}>
            {busy ? words.busy : fill(data.submit, { office: office.name })}
          </WorkButton>
        ) : null}
        <WorkButton type="button" onClick={close}>
          {words.cancel}
        </WorkButton>
        {data && (data.more || all) ? (
          <WorkButton type="button" small look="quiet" className={styles.which} onClick={() => showAll(!all)}>
            {all ? words.officesNear : words.officesAll}
          </WorkButton>
        ) : null}
      </div>
    </form>
  );
}

type OfficesProperties = { offices: OfficeRow[]; chosen: string | undefined; choose: (office: string) => void; panel: { current: HTMLFormElement | null }; label: string };

function Offices({ offices, chosen, choose, panel, label }: OfficesProperties) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // Whoever waits for the offices, and has gone nowhere else meanwhile, stands on the nearest.
    if (document.activeElement === panel.current) list.current?.querySelector('input')?.focus();
  }, [panel]);
  return (
    <ul ref={list} className={styles.offices} role="radiogroup" aria-label={label}>
      {offices.map(({ id, name, city, hint, km }) => (
        <li key={id} role="presentation">
          <label className={styles.office}>
            <input type="radio" name="office" value={id} checked={id === chosen} onChange={() => choose(id)} />
            <span>
              <b>{name}</b>
              {city ? `, ${city}` : ''}
              <small>{hint}</small>
            </span>
            <span className={styles.km}>{km}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
