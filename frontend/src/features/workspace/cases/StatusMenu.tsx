'use client';

import { Check, ChevronDown } from 'lucide';
import Link from 'next/link';
import { useState } from 'react';
import useSWR from 'swr';
import { Icon } from '@/ui/Icon';
import { readOwn } from '../useFresh';
import styles from './Menu.module.css';
import { Menu } from './Menu';

type Option = { key: string; said: string; href: string; chosen: boolean };

/** Which states the cases may be in; each with how many there would be. */
export function StatusMenu({ label, said, options, address }: { label: string; said: string; options: Option[]; address: string }) {
  const [opened, setOpened] = useState(false);
  const { data: counts } = useSWR<Record<string, string>, Error>(opened ? address : null, (asked: string) => readOwn<Record<string, string>>(asked));
  return (
    <Menu
      onOpen={() => setOpened(true)}
      label={
        <>
          {label} <b>{said}</b>
          <Icon of={ChevronDown} className={styles.icon} />
        </>
      }
    >
      <ul>
        {options.map(({ key, said: name, href, chosen }) => (
          <li key={key}>
            <Link href={href} prefetch={false} className={styles.option} aria-current={chosen ? 'true' : undefined}>
              <span className={styles.tick}>{chosen ? <Icon of={Check} className={styles.icon} /> : null}</span>
              {name}
              <span className={styles.count}>{counts?.[key]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
