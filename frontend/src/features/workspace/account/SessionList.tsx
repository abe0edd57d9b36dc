'use client';

import { useEffect } from 'react';
import { Hidden } from '@/ui/layout';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { useFresh } from '../useFresh';
import styles from './Account.module.css';
import { endSessionAction } from '@/features/account/accessActions';
import type { SessionRow } from '@/features/account/sessionRows';

type Properties = { portal: string; address: string; written: SessionRow[]; words: { current: string; end: string } };

/** Where the member is signed in; a sign-in elsewhere appears when one looks here again. */
export function SessionList({ portal, address, written, words }: Properties) {
  const { fresh, mutate } = useFresh(address, written);
  useEffect(() => void mutate(written, { revalidate: false }), [mutate, written]);
  return (
    <ul className={styles.sessions}>
      {fresh.map(({ id, device, times, current, endOf }) => (
        <li key={id} className={styles.session}>
          <div>
            <p>
              <b>{device}</b>
            </p>
            <p className={styles.muted}>{times}</p>
          </div>
          {current ? (
            <p className={styles.here}>{words.current}</p>
          ) : (
            <form action={endSessionAction}>
              <input type="hidden" name="portal" value={portal} />
              <input type="hidden" name="id" value={id} />
              <WorkButton small title={endOf}>
                <span aria-hidden="true">{words.end}</span>
                <Hidden>{endOf}</Hidden>
              </WorkButton>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
