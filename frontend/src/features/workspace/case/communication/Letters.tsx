import type { CaseMessage } from '@/cms/types';
import { workAttachmentPath } from '@/surroundings/paths';
import { UnreadArrow } from '@/ui/workspace/UnreadArrow';
import { WorkInitials } from '../../WorkInitials';
import { wallClock } from '@/ui/words/dates';
import { classes } from '@/ui/layout';
import { withPhoneLinks } from '@/ui/PhoneLinks';
import { DayHeading } from '../DayHeading';
import { FileChips } from '../documents/FileChips';
import type { CaseView } from '../readCase';
import { byDay, fullyOf, shortlyOf, whenOf } from '../times';
import styles from './Letters.module.css';

/** Letters with a margin for their time, day by day, newest first; those that nobody has read carry a wash. */
export function Letters({ messages, view }: { messages: CaseMessage[]; view: CaseView }) {
  const { portal, words } = view;
  const { day: fullDay } = words.datesIn(portal.timeZone);
  return (
    <div>
      {byDay(messages, portal.timeZone).map(({ day, ofDay }) => (
        <section key={day} aria-label={fullDay(day)}>
          <DayHeading day={day} zone={portal.timeZone} words={words} />
          {ofDay.map((message) => (
            <Letter key={message.documentId} message={message} view={view} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Letter({ message, view: { portal, of, words } }: { message: CaseMessage; view: CaseView }) {
  const { t, datesIn, tag } = words;
  const zone = portal.timeZone;
  const isFromCustomer = message.direction === 'fromCustomer';
  const isUnread = isFromCustomer && message.readAt === null;
  const due = isUnread ? (of.parts.communication?.answerDueOn ?? null) : null;
  return (
    <article className={classes(styles.letter, isUnread && styles.unread)} aria-label={message.author.name}>
      <time dateTime={message.at} title={fullyOf(message.at, zone, words)}>
        {datesIn(zone).time(wallClock(message.at, zone))}
      </time>
      <div className={styles.content}>
        <p className={styles.from}>
          {isUnread ? <UnreadArrow word={t('workspace.case.letter.unread')} /> : <WorkInitials name={message.author.name} of={isFromCustomer ? 'customer' : 'colleague'} />}
          <b>{message.author.name}</b>
          {isFromCustomer && message.author.email ? <span className={styles.muted}>{message.author.email}</span> : null}
          {due !== null ? <span className={styles.aside}>{t(due < datesIn(zone).today ? 'workspace.case.letter.wasDue' : 'workspace.case.letter.due', { when: whenOf(due, zone, words) })}</span> : null}
          {isFromCustomer && message.readAt !== null ? (
            <span className={styles.aside} title={fullyOf(message.readAt, zone, words)}>
              {t('workspace.case.letter.read', { when: shortlyOf(message.readAt, zone, words) })}
            </span>
          ) : null}
        </p>
        {message.answers ? <p className={styles.muted}>{t('messages.answersAsk', { text: message.answers })}</p> : null}
        {message.text ? <div className={styles.words}>{withPhoneLinks(message.text, tag)}</div> : null}
        {message.attachments.length > 0 ? (
          <FileChips
            label={t('messages.attachments')}
            files={message.attachments.map(({ id, name, type, size }) => ({ key: id, name, type, size, href: workAttachmentPath(portal.key, of.number, message.documentId, id) }))}
            words={words}
          />
        ) : null}
        {message.withdrawn > 0 ? <p className={styles.muted}>{t('messages.withdrawn', { count: message.withdrawn })}</p> : null}
      </div>
    </article>
  );
}
