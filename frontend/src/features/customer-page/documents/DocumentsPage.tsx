import { Download, FileText } from 'lucide';
import type { CaseListItem, CustomerDocument, CustomerPage } from '@/cms/types';
import { documentPath } from '@/surroundings/paths';
import { Empty } from '@/ui/Empty';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import { Section } from '@/ui/Section';
import type { Words } from '@/ui/words/createWords';
import { wallClock } from '@/ui/words/dates';
import { CaseFrame } from '../CaseFrame';
import { TabHead } from '../head/TabHead';
import styles from './DocumentsPage.module.css';
import { fileSize } from './fileSize';

type Properties = { page: CustomerPage; cases: CaseListItem[]; documents: CustomerDocument[]; words: Words };

/** What has been shared with the customer, the last shared first (CP-17). */
export function DocumentsPage({ page, cases, documents, words }: Properties) {
  const { t } = words;
  const head = <TabHead page={page} sentence={t('papers.title', { count: documents.length })} lead={t('papers.lead')} words={words} />;
  return (
    <CaseFrame page={page} cases={cases} current="documents" head={head} words={words}>
      <Section id="documents" heading={t('papers.list')}>
        {documents.length === 0 ? (
          <Empty icon={FileText} title={t('papers.title', { count: 0 })}>
            {t('papers.none')}
          </Empty>
        ) : (
          <ul className={styles.list}>
            {documents.map((document) => (
              <Item key={document.id} document={document} page={page} words={words} />
            ))}
          </ul>
        )}
      </Section>
    </CaseFrame>
  );
}

function Item({ document: { id, title, kind, file, sharedAt }, page: { portal, case: of }, words }: { document: CustomerDocument; page: CustomerPage; words: Words }) {
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
        {file ? <span>{fileSize(file.size, tag)}</span> : null}
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
