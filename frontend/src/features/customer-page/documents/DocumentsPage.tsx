import { FileText } from 'lucide';
import type { CaseListItem, CustomerDocument, CustomerDocuments, CustomerPage } from '@/cms/types';
import { Empty } from '@/ui/Empty';
import { Section } from '@/ui/Section';
import type { Words } from '@/ui/words/createWords';
import { CaseFrame } from '../CaseFrame';
import { TabHead } from '../head/TabHead';
import { DocumentItem } from './DocumentItem';
import { DocumentsAside } from './DocumentsAside';
import styles from './DocumentsPage.module.css';

type Properties = { page: CustomerPage; cases: CaseListItem[]; content: CustomerDocuments; words: Words };

/** What has been shared with the customer, the last shared first, what is new before what is not (CP-17). */
export function DocumentsPage({ page, cases, content: { documents, awaited }, words }: Properties) {
  const { t } = words;
  // On a first visit everything is new, and nothing is newer than the rest.
  const mixed = documents.some(({ isNew }) => !isNew);
  const fresh = documents.filter(({ isNew }) => isNew && mixed);
  const earlier = documents.filter(({ isNew }) => !isNew || !mixed);
  const sentence = t('papers.title', { count: documents.length, fresh: fresh.length });
  const list = (listed: CustomerDocument[]) => (
    <ul className={styles.list}>
      {listed.map((document) => (
        <DocumentItem key={document.id} document={document} page={page} words={words} />
      ))}
    </ul>
  );
  return (
    <CaseFrame page={page} cases={cases} current="documents" head={<TabHead page={page} sentence={sentence} lead={t('papers.lead')} words={words} />} words={words}>
      <div className={styles.columns}>
        <div>
          {documents.length === 0 ? (
            <Section id="documents" heading={t('papers.list')}>
              <Empty icon={FileText} title={t('papers.title', { count: 0, fresh: 0 })}>
                {t('papers.none')}
              </Empty>
            </Section>
          ) : null}
          {fresh.length > 0 ? (
            <Section id="fresh" heading={t('papers.fresh')}>
              {list(fresh)}
            </Section>
          ) : null}
          {earlier.length > 0 ? (
            <Section id="earlier" heading={t(fresh.length > 0 ? 'papers.earlier' : 'papers.list')}>
              {list(earlier)}
            </Section>
          ) : null}
        </div>
        <DocumentsAside awaited={awaited} page={page} words={words} />
      </div>
    </CaseFrame>
  );
}
