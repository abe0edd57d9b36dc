'use client';

import { X } from 'lucide';
import { useDeferredValue, useState } from 'react';
import useSWR from 'swr';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import { TextField } from '@/ui/workspace/TextField';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { readOwn } from '../../useFresh';
import type { StartWords } from './startWords';
import styles from './Start.module.css';
import type { ChosenClient } from './useChosen';

type Found = { clients: (ChosenClient & { email: string | null })[]; more: boolean };
type Properties = { address: string; chosen: readonly ChosenClient[]; turn: (client: ChosenClient) => void; words: StartWords };

/** Clients one by one: found by name as one types, ticked, and shown with a way to take them out again. */
export function ClientChoice({ address, chosen, turn, words }: Properties) {
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const { data, error } = useSWR<Found, Error>(asked === '' ? null : `${address}?${new URLSearchParams({ q: asked }).toString()}`, (from: string) => readOwn<Found>(from), { keepPreviousData: true });
  const isChosen = (documentId: string) => chosen.some((one) => one.documentId === documentId);
  const found = asked === '' ? undefined : data;
  return (
    <fieldset className={styles.part}>
      <legend>{words.clients}</legend>
      {chosen.length > 0 ? (
        <ul className={styles.chosen} aria-label={words.chosen}>
          {chosen.map((client) => (
            <li key={client.documentId}>
              <WorkButton type="button" small onClick={() => turn(client)}>
                {client.name} <Icon of={X} />
                <Hidden>{words.takeOut}</Hidden>
              </WorkButton>
            </li>
          ))}
        </ul>
      ) : null}
      <TextField id="q" label={words.find} type="search" value={typed} autoComplete="off" maxLength={80} onChange={(event) => setTyped(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} />
      <p role="status" className={styles.muted}>
        {error ? words.trouble : found?.clients.length === 0 ? words.nobody : found?.more ? words.more : null}
      </p>
      {found && found.clients.length > 0 ? (
        <ul className={styles.found} aria-label={words.found}>
          {found.clients.map((client) => (
            <li key={client.documentId}>
              <label className={styles.tick}>
                <input type="checkbox" checked={isChosen(client.documentId)} onChange={() => turn({ documentId: client.documentId, name: client.name })} />
                {client.name}
                <span className={client.email ? styles.muted : styles.lacking}>{client.email ?? words.noEmail}</span>
              </label>
            </li>
          ))}
        </ul>
      ) : null}
    </fieldset>
  );
}
