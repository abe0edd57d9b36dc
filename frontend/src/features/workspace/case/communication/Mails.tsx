import { listMailHistory } from '@/cms/workCase';
import { workCasePartPath, workMailPath } from '@/surroundings/paths';
import { Nothing } from '@/ui/workspace/Nothing';
import { WorkButtonLink } from '@/ui/workspace/WorkButton';
import { type CaseView, seen } from '../readCase';
import styles from './Communication.module.css';
import { MailRows } from './MailRows';

/** Every mail and SMS of the case in both directions (MS-07). */
export async function Mails({ view, cursor }: { view: CaseView; cursor: string | undefined }) {
  const { portal, of, words } = view;
  const { t } = words;
  const { entries, next } = await seen(listMailHistory(portal.key, of.documentId, cursor));
  const path = workCasePartPath(portal.key, of.number, 'mails');
  return (
    <section className={styles.mails} aria-labelledby="mails">
      <header className={styles.head}>
        <h2 id="mails">{t('workspace.case.side.mails')}</h2>
      </header>
      {entries.length === 0 ? (
        <Nothing title={t('mailHistory.noneTitle')}>{t('mailHistory.none')}</Nothing>
      ) : (
        <MailRows entries={entries} zone={portal.timeZone} words={words} pathOf={(id) => workMailPath(portal.key, of.number, id)} />
      )}
      <div className={styles.pages}>
        {cursor ? <WorkButtonLink href={path}>{t('workspace.case.log.newest')}</WorkButtonLink> : null}
        {next ? <WorkButtonLink href={`${path}?cursor=${encodeURIComponent(next)}`}>{t('workspace.case.log.older')}</WorkButtonLink> : null}
      </div>
    </section>
  );
}
