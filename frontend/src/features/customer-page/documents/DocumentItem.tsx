import { Download } from 'lucide';
import type { CustomerDocument, CustomerPage } from '@/cms/types';
import { documentPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { wallClock } from '@/ui/words/dates';
import { fileSize } from '@/ui/words/fileSize';
import styles from './DocumentItem.module.css';

/** One document: opened by its title, kept by the arrow beside it. */
export function DocumentItem({ document: { id, title, kind, file, sharedAt }, page: { portal, case: of }, words }: { document: CustomerDocument; page: CustomerPage; words: Words }) {
  const { t, tag, datesIn } = words;
  const href = documentPath(portal.key, of.number, id);
  const shared = sharedAt ? wallClock(sharedAt, portal.timeZone) : null;
  return (
    <li className={styles.document}>
      {file ? (
        <a className={styles.title} href={href} target="_blank" rel="noreferrer">
          {title}
          <Hidden> ({t('papers.open')})</Hidden>
        </a>
      ) : (
        <span className={styles.title}>{title}</span>
      )}
      <p className={styles.facts}>
        <span>{t(`papers.kind.${kind}`)}</span>
        {file ? <span className={styles.size}>{fileSize(file.size, tag)}</span> : null}
        {shared ? <time dateTime={shared}>{t('papers.shared', { date: datesIn(portal.timeZone).date(shared) })}</time> : null}
      </p>
      {file ? (
        <a className={styles.get} href={`${href}?download=1`} aria-label={t('papers.download', { title })}>
          <Icon of={Download} />
        </a>
      ) : null}
    </li>
  );
}
