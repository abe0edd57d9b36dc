import { readCaseLog } from '@/cms/workCase';
import { workCasePartPath } from '@/surroundings/paths';
import { TextLinkTo } from '@/ui/workspace/TextLinkTo';
import type { CaseView } from '../readCase';
import styles from './Log.module.css';
import { LogList } from './LogList';

const shown = 12;

/** The newest of the log, beside the case. */
export async function LogRail({ view: { portal, of, words } }: { view: CaseView }) {
  const { t } = words;
  const { entries } = await readCaseLog(portal.key, of.number);
  return (
    <section className={styles.rail} aria-labelledby="log-rail">
      <header>
        <h2 id="log-rail">{t('workspace.case.log.heading')}</h2>
        <span className={styles.muted}>{t('workspace.case.log.newestFirst')}</span>
        <span className={styles.all}>
          <TextLinkTo href={workCasePartPath(portal.key, of.number, 'log')}>{t('workspace.case.log.all')}</TextLinkTo>
        </span>
      </header>
      <LogList entries={entries.slice(0, shown)} place={portal} words={words} />
    </section>
  );
}
