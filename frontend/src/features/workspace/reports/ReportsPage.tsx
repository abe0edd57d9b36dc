import { Download } from 'lucide';
import type { CaseCount } from '@/cms/work';
import type { Portal } from '@/cms/types';
import { reportFilePath, reportsPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';
import { TextField } from '@/ui/workspace/TextField';
import { WorkButton, WorkButtonFile } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { statuses } from '../cases/query';
import { type ReportQuery, writeReportQuery } from './reportQuery';
import { ReportForm } from './ReportForm';
import styles from './Reports.module.css';

type Properties = {
  portal: Portal;
  query: ReportQuery;
  /** Null where its days are the wrong way round. */
  counted: CaseCount | null;
  problem: 'busy' | 'trouble' | null;
  words: Words;
};

/** The case statistics report (EH-13): what it holds, of how many cases, and the two files. Works without a script. */
export function ReportsPage({ portal, query, counted, problem, words }: Properties) {
  const { t } = words;
  return (
    <div className={styles.page}>
      {problem ? <WorkNotice tone="warning">{t(`workspace.reports.${problem}`)}</WorkNotice> : null}
      <div className={styles.head}>
        <h1 aria-live="polite">{counted ? headline(counted, words) : t('workspace.reports.title')}</h1>
        <p className={styles.muted}>{t('workspace.reports.lead')}</p>
      </div>
      <ReportForm action={reportsPath(portal.key)} label={t('workspace.reports.filters')} className={styles.filters} asked={writeReportQuery(query)} submit={<WorkButton>{t('workspace.reports.apply')}</WorkButton>}>
        <fieldset className={styles.group}>
          <legend>{t('workspace.reports.status')}</legend>
          <div className={styles.choices}>
            {statuses.map((status) => (
              <label key={status} className={styles.choice}>
                <input type="checkbox" name="status" value={status} defaultChecked={query.status.includes(status)} />
                {t(`workspace.lists.statuses.${status}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{t('workspace.reports.reported')}</legend>
          <div className={styles.days}>
            <TextField id="from" type="date" min="1900-01-01" max="2999-12-31" label={t('workspace.reports.from')} defaultValue={query.from} />
            <TextField id="to" type="date" min="1900-01-01" max="2999-12-31" label={t('workspace.reports.to')} defaultValue={query.to} problem={counted ? undefined : t('workspace.reports.backwards')} />
          </div>
        </fieldset>
        <label className={classes(styles.choice, styles.alone)}>
          <input type="checkbox" name="external" value="true" defaultChecked={query.external !== undefined} />
          {t('workspace.reports.external')}
        </label>
      </ReportForm>
      {counted ? <Files portal={portal.key} query={writeReportQuery(query)} counted={counted} words={words} /> : null}
    </div>
  );
}

function headline({ count, more }: CaseCount, { t, tag }: Words): string {
  const said = numberFormat(tag).format(count);
  return more ? t('workspace.reports.headingMore', { said }) : t('workspace.reports.heading', { count, said });
}

function Files({ portal, query, counted: { count, more }, words: { t, tag } }: { portal: string; query: string; counted: CaseCount; words: Words }) {
  if (count === 0) return <p className={styles.none}>{t('workspace.reports.none')}</p>;
  const said = { count, said: numberFormat(tag).format(count) };
  return (
    <div className={styles.files}>
      <div className={styles.buttons}>
        <WorkButtonFile look="primary" href={reportFilePath(portal, 'csv', query)}>
          <Icon of={Download} className={styles.icon} />
          {more ? t('workspace.reports.csvMore') : t('workspace.reports.csv', said)}
        </WorkButtonFile>
        <WorkButtonFile href={reportFilePath(portal, 'xlsx', query)} aria-label={more ? t('workspace.reports.xlsxMore') : t('workspace.reports.xlsxLabel', said)}>
          <Icon of={Download} className={styles.icon} />
          {t('workspace.reports.xlsx')}
        </WorkButtonFile>
      </div>
      <p className={styles.muted}>{t('workspace.reports.hint')}</p>
    </div>
  );
}
