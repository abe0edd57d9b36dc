import { readCaseLog } from '@/cms/workCase';
import { workCasePartPath } from '@/surroundings/paths';
import { WorkButtonLink } from '@/ui/workspace/WorkButton';
import { type CaseView, seen } from '../readCase';
import styles from './Log.module.css';
import { LogList } from './LogList';

/** All of the log, page by page. */
export async function LogPage({ view: { portal, of, words }, cursor }: { view: CaseView; cursor: string | undefined }) {
  const { t } = words;
  const { entries, next } = await seen(readCaseLog(portal.key, of.number, cursor));
  const path = workCasePartPath(portal.key, of.number, 'log');
  return (
    <section className={styles.page} aria-labelledby="log-page">
      <h2 id="log-page">{t('workspace.case.log.whole')}</h2>
      <LogList entries={entries} place={portal} words={words} />
      <div className={styles.pages}>
        {cursor ? <WorkButtonLink href={path}>{t('workspace.case.log.newest')}</WorkButtonLink> : null}
        {next ? <WorkButtonLink href={`${path}?cursor=${encodeURIComponent(next)}`}>{t('workspace.case.log.older')}</WorkButtonLink> : null}
      </div>
    </section>
  );
}
