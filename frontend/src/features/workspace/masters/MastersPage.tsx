import { Download } from 'lucide';
import type { ClaimMasters, Portal } from '@/cms/types';
import type { MasterKind } from '@/cms/masters';
import { masterFilePath, masterImportPath, mastersPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { createMoney } from '@/ui/words/money';
import type { Words } from '@/ui/words/createWords';
import { Nothing } from '@/ui/workspace/Nothing';
import { WorkButton, WorkButtonFile, WorkButtonLink } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { head, muted } from '@/ui/workspace/page';
import { digitsOf } from '@/ui/words/amounts';
import { numberFormat } from '@/ui/words/intl';
import { columnsTold } from '../table-import/importProblem';
import { importWords } from '../table-import/importTold';
import { TableImportNow } from '../table-import/TableImportNow';
import { AddMaster } from './AddMaster';
import { masterColumns } from './importTold';
import { addressOf, type MasterQuery } from './masterQuery';
import type { MasterRow } from './masterRow';
import styles from './Masters.module.css';
import { MasterTable } from './MasterTable';
import { MasterTabs } from './MasterTabs';
import { masterWords } from './masterWords';

type Properties = { portal: Portal; query: MasterQuery; found: ClaimMasters; /** Why a file of the list did not come. */ problem: 'busy' | 'trouble' | null; words: Words };

/** So many lines a file may have; the CMS says the same. */
const mostLines = 10_000;

/** Parts and standard repair times, as agents keep them (CL-04). */
export function MastersPage({ portal, query, found, problem, words }: Properties) {
  const { t, tag } = words;
  const { of } = query;
  const path = (part: Partial<MasterQuery>) => mastersPath(portal.key, addressOf({ ...query, cursor: null, ...part }));
  const told = masterWords(words, of);
  return (
    <div className={styles.page}>
      {problem ? <WorkNotice tone="warning">{t(`claims.table.${problem}`)}</WorkNotice> : null}
      <div className={head}>
        <div>
          <h1>{t('workspace.masters.heading')}</h1>
          <p className={muted}>{t('workspace.masters.lead')}</p>
        </div>
        <AddMaster key={of} portal={portal.key} kind={of} words={told} />
      </div>
      <MasterTabs portal={portal.key} at={of} words={words} />
      <form className={styles.row} action={mastersPath(portal.key)} role="search" key={path({})}>
        <input type="hidden" name="of" value={of} />
        <label className={styles.search}>
          {t('workspace.masters.search')}
          <input type="search" name="q" defaultValue={query.words} maxLength={80} autoComplete="off" />
        </label>
        <WorkButton>{t('workspace.masters.find')}</WorkButton>
        {query.words ? <WorkButtonLink href={path({ words: '' })}>{t('workspace.masters.all')}</WorkButtonLink> : null}
      </form>
      {found.masters.length === 0 ? (
        <Nothing title={query.words ? t('workspace.masters.noneFound') : t(`workspace.masters.none.${of}`)}>{t(query.words ? 'workspace.masters.noneFoundText' : 'workspace.masters.noneText')}</Nothing>
      ) : (
        <MasterTable portal={portal.key} kind={of} rows={rowsOf(found, of, words)} heading={t(`workspace.masters.kinds.${of}`)} words={told} />
      )}
      {query.cursor || found.next ? (
        <p className={styles.row}>
          {query.cursor ? <WorkButtonLink href={path({})}>{t('workspace.masters.first')}</WorkButtonLink> : null}
          {found.next ? <WorkButtonLink href={path({ cursor: found.next })}>{t('workspace.masters.further')}</WorkButtonLink> : null}
        </p>
      ) : null}
      <section className={styles.part} aria-labelledby="export">
        <h2 id="export">{t('workspace.masters.export')}</h2>
        <p className={styles.row}>
          {(['csv', 'xlsx'] as const).map((format) => (
            <WorkButtonFile key={format} href={masterFilePath(portal.key, of, format)} aria-label={t(`workspace.masters.${format}Label`)}>
              <Icon of={Download} /> {t(`workspace.masters.${format}`)}
            </WorkButtonFile>
          ))}
        </p>
      </section>
      <section className={styles.part} aria-labelledby="import">
        <h2 id="import">{t('workspace.masters.bring')}</h2>
        <TableImportNow key={of} address={masterImportPath(portal.key, of)} hint={t('workspace.masters.bringLead', { most: numberFormat(tag).format(mostLines), columns: columnsTold(masterColumns(of, words), words).needed })} words={importWords(words)} />
      </section>
    </div>
  );
}

function rowsOf({ masters, currency }: ClaimMasters, kind: MasterKind, { tag }: Words): MasterRow[] {
  const money = createMoney(tag, currency, masters.map(({ price }) => price ?? 0));
  const digits = digitsOf(tag, currency);
  // As one would type it, without marks between thousands.
  const typed = (value: number, decimals: { minimumFractionDigits?: number; maximumFractionDigits: number }) => numberFormat(tag, { useGrouping: false, ...decimals }).format(value);
  return masters.map(({ documentId: id, version, number, description, price, hours }) => ({
    id,
    version,
    number,
    description,
    ...(kind === 'part'
      ? { value: money.sum(price ?? 0), typed: typed((price ?? 0) / 10 ** digits, { minimumFractionDigits: digits, maximumFractionDigits: digits }) }
      : { value: money.quantity(hours ?? '0'), typed: typed(Number(hours), { maximumFractionDigits: 3 }) }),
  }));
}
