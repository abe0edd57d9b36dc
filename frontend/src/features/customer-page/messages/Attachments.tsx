import { FileText } from 'lucide';
import type { Attachment, CustomerPage, Message } from '@/cms/types';
import { attachmentPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { fileSize } from '../documents/fileSize';
import styles from './Attachments.module.css';

/** What came along with a letter: pictures to be seen, everything else by its name. */
export function Attachments({ message, page, words: { t, tag } }: { message: Message; page: CustomerPage; words: Words }) {
  const hrefOf = ({ id }: Attachment) => attachmentPath(page.portal.key, page.case.number, message.id, id);
  return (
    <ul className={styles.attachments} aria-label={t('messages.attachments')}>
      {message.attachments.map((attachment) => {
        const isPicture = attachment.type.startsWith('image/');
        return (
          <li key={attachment.id}>
            <a className={isPicture ? styles.picture : styles.file} href={hrefOf(attachment)} target="_blank" rel="noreferrer">
              {isPicture ? (
                <img src={hrefOf(attachment)} alt={attachment.name} loading="lazy" width={136} height={102} />
              ) : (
                <>
                  <Icon of={FileText} />
                  <span>
                    {attachment.name}
                    <small>{fileSize(attachment.size, tag)}</small>
                  </span>
                </>
              )}
              <Hidden> ({t('papers.open')})</Hidden>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
