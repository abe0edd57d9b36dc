import Link from 'next/link';
import type { MailHistoryEntry } from '@/cms/types';
import { faceOf } from '@/features/mail-history/faceOf';
import { reasonOf } from '@/features/mail-history/stepsOf';
import { workMailPath } from '@/surroundings/paths';
import { Badge } from '@/ui/Badge';
import { Icon } from '@/ui/Icon';
import { Nothing } from '@/ui/workspace/Nothing';
import type { CaseView } from '../readCase';
import { fullyOf, shortlyOf } from '../times';
import styles from './MailRows.module.css';

/** Every mail and SMS of a case in both directions, newest first, a line each: what it was, who with, and what became of it (MS-07). */
export function MailRows({ entries, view }: { entries: MailHistoryEntry[]; view: CaseView }) {
  const { t } = view.words;
  if (entries.length === 0) return <Nothing title={t('mailHistory.noneTitle')}>{t('mailHistory.none')}</Nothing>;
  return (
    <ol className={styles.mails}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <MailRow entry={entry} view={view} />
        </li>
      ))}
    </ol>
  );
}

function MailRow({ entry, view: { portal, of, words } }: { entry: MailHistoryEntry; view: CaseView }) {
  const { t } = words;
  const { icon, badge, state } = faceOf(entry);
  const reason = badge === 'stopped' ? reasonOf(entry, words) : null;
  const who = entry.direction === 'sent' ? t('mailHistory.to', { who: entry.to ?? '' }) : t('mailHistory.from', { who: entry.from ?? t('mailHistory.unknown') });
  return (
    <>
      <Icon of={icon} className={styles.icon} />
      <Link className={styles.about} href={workMailPath(portal.key, of.number, entry.id)}>
        {entry.subject ?? t(`mailHistory.channel.${entry.channel}`)}
      </Link>
      <span className={styles.who} title={who}>
        {who}
      </span>
      <span className={styles.state}>
        <Badge state={badge}>{t(`mailHistory.state.${state}`)}</Badge>
      </span>
      <time className={styles.time} dateTime={entry.at} title={fullyOf(entry.at, portal.timeZone, words)}>
        {shortlyOf(entry.at, portal.timeZone, words)}
      </time>
      {reason ? <p className={styles.reason}>{reason}</p> : null}
    </>
  );
}
