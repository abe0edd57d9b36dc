import { Inbox } from 'lucide';
import Link from 'next/link';
import type { MailHistoryEntry } from '@/cms/types';
import { Badge } from '@/ui/Badge';
import { Empty } from '@/ui/Empty';
import { Icon } from '@/ui/Icon';
import { Written } from '@/ui/Written';
import type { Words } from '@/ui/words/createWords';
import { faceOf } from './faceOf';
import styles from './MailHistory.module.css';
import { reasonOf } from './stepsOf';

/** Every mail and SMS of a case in both directions, newest first: what it was, who with, and what became of it (MS-07). */
export function MailHistory({ entries, zone, hrefOf, words }: { entries: MailHistoryEntry[]; zone: string; hrefOf: (entry: MailHistoryEntry) => string; words: Words }) {
  const { t } = words;
  if (entries.length === 0) {
    return (
      <Empty icon={Inbox} title={t('mailHistory.noneTitle')}>
        {t('mailHistory.none')}
      </Empty>
    );
  }
  return (
    <ol className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          <Entry entry={entry} href={hrefOf(entry)} zone={zone} words={words} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ entry, href, zone, words }: { entry: MailHistoryEntry; href: string; zone: string; words: Words }) {
  const { t } = words;
  const { icon, badge, state } = faceOf(entry);
  const reason = badge === 'stopped' ? reasonOf(entry, words) : null;
  return (
    <>
      <Icon of={icon} className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.who}>{entry.direction === 'sent' ? t('mailHistory.to', { who: entry.to ?? '' }) : t('mailHistory.from', { who: entry.from ?? t('mailHistory.unknown') })}</p>
        <Link className={styles.about} href={href}>
          {entry.subject ?? t(`mailHistory.channel.${entry.channel}`)}
        </Link>
        {reason ? <p className={styles.reason}>{reason}</p> : null}
      </div>
      <div className={styles.outcome}>
        <Badge state={badge}>{t(`mailHistory.state.${state}`)}</Badge>
        <Written at={entry.at} zone={zone} words={words} className={styles.time} />
      </div>
    </>
  );
}
