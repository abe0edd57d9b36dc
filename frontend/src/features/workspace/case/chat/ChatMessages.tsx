import type { ChatMessage } from '@/cms/types';
import { classes, Hidden } from '@/ui/layout';
import { WorkInitials } from '../../WorkInitials';
import type { CaseView } from '../readCase';
import { fullyOf, shortlyOf } from '../times';
import styles from './Chat.module.css';
import { piecesOf } from './mentions';

/** What was written, newest first; what the member has not read is said, and carries a wash. */
export function ChatMessages({ messages, view: { portal, words } }: { messages: ChatMessage[]; view: CaseView }) {
  const { t } = words;
  return (
    <ol className={styles.messages}>
      {messages.map(({ id, at, text, author, mentions, unread }) => (
        <li key={id} className={classes(unread && styles.unread)}>
          <WorkInitials name={author.name} />
          <div>
            <p className={styles.from}>
              <b>{author.name}</b>
              {unread ? <Hidden>{t('workspace.case.letter.unread')}</Hidden> : null}
              <time dateTime={at} title={fullyOf(at, portal.timeZone, words)}>
                {shortlyOf(at, portal.timeZone, words)}
              </time>
            </p>
            <p className={styles.text}>
              {piecesOf(text, mentions).map((piece, index) => (piece.isMention ? <mark key={index}>{piece.text}</mark> : piece.text))}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
