import Link from 'next/link';
import type { AskedRfqRow, Portal } from '@/cms/types';
import { invitationPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { Nothing } from '@/ui/workspace/Nothing';
import { Status } from '@/ui/workspace/Status';
import styles from './Invitations.module.css';

const TONES = { open: 'go', due: 'plain', won: 'ok', lost: 'plain', cancelled: 'bad' } as const;

/** What the member's offices were invited to quote for: what can still be bid for first. */
export function InvitationsPage({ portal, invitations, words }: { portal: Portal; invitations: AskedRfqRow[]; words: Words }) {
  const { t, datesIn } = words;
  const open = invitations.filter(({ state }) => state === 'open').sort((left, right) => left.deadline.localeCompare(right.deadline));
  const rows = [...open, ...invitations.filter(({ state }) => state !== 'open')];
  return (
    <div className={styles.page}>
      <h1>{t('workspace.invitations.heading', { count: open.filter(({ bidAt }) => bidAt === null).length })}</h1>
      {rows.length === 0 ? (
        <Nothing title={t('workspace.invitations.none')}>{t('workspace.invitations.noneText', { portal: portal.name })}</Nothing>
      ) : (
        <ul className={styles.rows}>
          {rows.map(({ documentId, state, tasks, place, deadline, zone, bidAt }) => {
            const dates = datesIn(zone);
            return (
              <li key={documentId}>
                <Link href={invitationPath(portal.key, documentId)} prefetch={false}>
                  {tasks.map(({ title }) => title).join(', ')}
                </Link>
                <span className={styles.muted}>{[place.street, [place.postalCode, place.city].filter(Boolean).join(' ')].filter(Boolean).join(', ')}</span>
                <span>{t('workspace.invitations.deadline', { when: t('when.dayAt', { day: dates.day(deadline), time: dates.time(deadline) }) })}</span>
                <span className={styles.state}>
                  <Status tone={TONES[state]}>{t(`workspace.invitations.state.${state}`)}</Status>
                  <span className={styles.muted}>{t(bidAt ? 'workspace.invitations.bid' : 'workspace.invitations.noBid')}</span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
