import { FileClock, Paperclip } from 'lucide';
import type { CustomerDocuments, CustomerPage } from '@/cms/types';
import { tabPath } from '@/surroundings/paths';
import { ButtonLink } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Note } from '@/ui/Section';
import type { Words } from '@/ui/words/createWords';
import styles from './DocumentsAside.module.css';

type Properties = { awaited: CustomerDocuments['awaited']; page: CustomerPage; words: Words };

/** What is still to come, and the way for what the customer has for the company. */
export function DocumentsAside({ awaited, page, words: { t } }: Properties) {
  // Who may be asked may write.
  const mayWrite = page.asks !== null;
  if (awaited.length === 0 && !mayWrite) return null;
  return (
    <div className={styles.aside}>
      {awaited.map((report) => (
        <p key={report} className={styles.awaited}>
          <Icon of={FileClock} />
          <span>{t.rich(`papers.awaited.${report}`, { strong: (words) => <strong>{words}</strong> })}</span>
        </p>
      ))}
      {mayWrite ? (
        <section aria-labelledby="give">
          <h2 id="give" className={styles.give}>
            {t('papers.give')}
          </h2>
          <Note>{t('papers.giveHow')}</Note>
          <ButtonLink look="quiet" className={styles.send} href={tabPath(page.portal.key, page.case.number, 'communication')}>
            <Icon of={Paperclip} />
            {t('papers.giveFiles')}
          </ButtonLink>
        </section>
      ) : null}
    </div>
  );
}
