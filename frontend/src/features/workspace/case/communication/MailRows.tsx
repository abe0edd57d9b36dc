import Link from 'next/link';
import type { MailHistoryEntry } from '@/cms/types';
import { faceOf } from '@/features/mail-history/faceOf';
import { reasonOf } from '@/features/mail-history/stepsOf';
import { Badge } from '@/ui/Badge';
import { Icon } from '@/ui/Icon';
import type { Words } from '@/ui/words/createWords';
import { fullyOf, shortlyOf } from '../times';
import styles from './MailRows.module.css';

type Properties = { zone: string; words: Words; pathOf(id: string): string };

/** Mails and SMS in both directions, newest first, a line each: what it was, who with, and what became of it (MS-07). */
export function MailRows({ entries, ...rest }: Properties & { entries: MailHistoryEntry[] }) {
  return (
    <ol className={styles.mails}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <MailRow entry={entry} {...rest} />
        </li>
      ))}
    </ol>
  );
}

function MailRow({ entry, zone, words, pathOf }: Properties & { entry: MailHistoryEntry }) {
  const { t } = words;
  const { icon, badge, state } = faceOf(entry);
  const reason = badge === 'stopped' ? reasonOf(entry, words) : null;
  const who = entry.direction === 'sent' ? t('mailHistory.to', { who: entry.to ?? '' }) : t('mailHistory.from', { who: entry.from ?? t('mailHistory.unknown') });
  return (
    <>
      <Icon of={icon} className={styles.icon} />
      <Link className={styles.about} href={pathOf(entry.id)}>
        {entry.subject ?? t(`mailHistory.channel.${entry.channel}`)}
      </Link>
      <span className={styles.who} title={who}>
        {who}
      </span>
      <span className={styles.state}>
        <Badge state={badge}>{t(`mailHistory.state.${state}`)}</Badge>
      </span>
      <time className={styles.time} dateTime={entry.at} title={fullyOf(entry.at, zone, words)}>
        {shortlyOf(entry.at, zone, words)}
      </time>
      {reason ? <p className={styles.reason}>{reason}</p> : null}
    </>
  );
}
