'use client';

import { Plus } from 'lucide';
import Link from 'next/link';
import { useId, useState } from 'react';
import useSWR from 'swr';
import type { WorkPerson } from '@/cms/types';
import { workListPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { readOwn } from '../useFresh';
import styles from './Menu.module.css';
import { Menu } from './Menu';
import { type CaseQuery, writeQuery } from './query';

type Properties = {
  kind: WorkPerson['kind'];
  portal: string;
  query: CaseQuery;
  address: string;
  words: { label: string; add: string; name: string; hint: string; none: string; searching: string; trouble: string };
};

/** Looks for a member or an office, and shows the cases that they have to do with (EH-12). */
export function PeopleMenu({ kind, portal, query, address, words }: Properties) {
  const id = useId();
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const asked = opened ? `${address}?q=${encodeURIComponent(typed.trim())}` : null;
  const { data, error } = useSWR<WorkPerson[], Error>(asked, (wanted: string) => readOwn<WorkPerson[]>(wanted), { keepPreviousData: true, shouldRetryOnError: false });
  const found = data?.filter((person) => person.kind === kind);
  const hrefOf = (documentId: string) => workListPath(portal, writeQuery({ ...query, [kind === 'member' ? 'user' : 'office']: documentId }));
  const said = error ? words.trouble : !found ? words.searching : found.length === 0 ? words.none : words.hint;
  return (
    <Menu
      look="add"
      onOpen={() => setOpened(true)}
      label={
        <span title={words.add}>
          <Icon of={Plus} className={styles.icon} /> {words.label}
        </span>
      }
    >
      <label className={styles.field} htmlFor={id}>
        {words.name}
        <input id={id} value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
      </label>
      <p className={styles.hint} role="status">
        {said}
      </p>
      <ul>
        {found?.map(({ documentId, name, company }) => (
          <li key={documentId}>
            <Link href={hrefOf(documentId)} prefetch={false} className={styles.option}>
              <span className={styles.name}>
                {name} <span className={styles.of}>{company}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
