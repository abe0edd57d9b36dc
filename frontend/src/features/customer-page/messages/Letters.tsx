import { MessageSquare } from 'lucide';
import type { CustomerPage, Message } from '@/cms/types';
import { attachmentPath } from '@/surroundings/paths';
import { New } from '@/ui/New';
import { Empty } from '@/ui/Empty';
import { Initials } from '@/ui/Initials';
import { classes } from '@/ui/layout';
import { Written } from '@/ui/Written';
import type { Words } from '@/ui/words/createWords';
import { FileList } from '../files/FileList';
import styles from './Letters.module.css';

/** Messages as letters, newest first, each with who wrote it and when. */
export function Letters({ messages, page, words }: { messages: Message[]; page: CustomerPage; words: Words }) {
  const { t } = words;
  if (messages.length === 0) {
    return (
      <Empty icon={MessageSquare} title={t('messages.noneTitle')}>
        {t('messages.none')}
      </Empty>
    );
  }
  return (
    <ol className={styles.letters}>
      {messages.map((message) => (
        <li key={message.id} className={classes(styles.letter, message.direction === 'fromCustomer' && styles.fromCustomer)}>
          <div className={styles.sender}>
            <Initials name={message.author.name} />
            <p>
              <span className={styles.name}>
                {message.author.own ? t('messages.you') : message.author.name} {message.isNew ? <New>{t('messages.new')}</New> : null}
              </span>
              <span className={styles.detail}>{message.author.email ? <Address email={message.author.email} /> : message.author.name === page.portal.name ? null : page.portal.name}</span>
              <Written at={message.at} zone={page.portal.timeZone} words={words} className={classes(styles.detail, styles.when)} />
            </p>
          </div>
          <div className={styles.body}>
            {message.answers ? <p className={styles.answers}>{t('messages.answersAsk', { text: message.answers })}</p> : null}
            {message.text ? <p className={styles.text}>{message.text}</p> : null}
            {message.attachments.length > 0 ? (
              <FileList
                label={t('messages.attachments')}
                files={message.attachments}
                hrefOf={({ id }) => attachmentPath(page.portal.key, page.case.number, message.id, id)}
                words={words}
              />
            ) : null}
            {message.withdrawn > 0 ? <p className={styles.withdrawn}>{t('messages.withdrawn', { count: message.withdrawn })}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Where it has to break, it breaks after the @. */
function Address({ email }: { email: string }) {
  const [before, after] = email.split(/(?<=@)(?=[^@]*$)/);
  return (
    <>
      {before}
      <wbr />
      {after}
    </>
  );
}
