import { FolderSearch, Inbox } from 'lucide';
import Link from 'next/link';
import type { Member, Portal, WorkPerson, WorkViews } from '@/cms/types';
import { workDataPath, workListPath, workCasesPath, workPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { isCaseHandler } from '../shell/member';
import type { CasePage } from './casePage';
import styles from './CasesPage.module.css';
import { CaseTable } from './CaseTable';
import type { Column } from './columns';
import { ColumnsMenu } from './ColumnsMenu';
import { FilterBar } from './FilterBar';
import { type CaseQuery, writeQuery } from './query';
import { tableWords } from './tableWords';
import { currentView, namedViews } from './views';
import { ViewTabs } from './ViewTabs';

type Properties = {
  portal: Portal;
  member: Member;
  query: CaseQuery;
  page: CasePage;
  views: WorkViews;
  asked: { user: WorkPerson | null; office: WorkPerson | null };
  columns: Column[];
  words: Words;
};

/** The case list (EH-11): views, filters, the table. What is asked for stands in the address. */
export function CasesPage({ portal, member, query, page, views, asked, columns, words }: Properties) {
  const { t, datesIn } = words;
  const { key } = portal;
  const written = writeQuery(query);
  const named = namedViews(views, key, words);
  const current = currentView(named, written);
  const table = tableWords(words);
  const paths = {
    rows: `${workDataPath(key, 'rows')}?${written}`,
    commands: workDataPath(key, 'commands'),
    offices: workDataPath(key, 'offices'),
    more: workListPath(key, [written, 'cursor={cursor}'].filter(Boolean).join('&')),
    go: { d: workPath(key), c: workCasesPath(key) },
  };
  return (
    <div className={styles.page}>
      <h1>
        <Hidden>{current ? `${t('workspace.lists.title')}: ${current.name}` : t('workspace.lists.title')}</Hidden>
      </h1>
      <ViewTabs views={named} current={current} portal={key} query={written} words={words} />
      <FilterBar portal={key} query={query} asked={asked} rowName={rowName(query, words)} canAct={isCaseHandler(member) && page.rows.length > 0} words={words}>
        <ColumnsMenu shown={columns} path={workPath(key)} label={t('workspace.lists.columns.title')} names={table.columns} />
      </FilterBar>
      {page.rows.length === 0 ? (
        <Nothing isFiltered={written !== ''} portal={key} words={words} />
      ) : (
        <CaseTable key={written} written={page} paths={paths} newestFirst={query.sort === 'newest'} columns={columns} canAct={isCaseHandler(member)} tomorrow={dayAfter(datesIn(portal.timeZone).today)} words={table} />
      )}
    </div>
  );
}

function Nothing({ isFiltered, portal, words: { t } }: { isFiltered: boolean; portal: string; words: Words }) {
  return (
    <div className={styles.empty}>
      <Icon of={isFiltered ? FolderSearch : Inbox} className={styles.icon} />
      <h2>{t(isFiltered ? 'workspace.lists.empty.title' : 'workspace.lists.empty.none')}</h2>
      <p>{t(isFiltered ? 'workspace.lists.empty.lead' : 'workspace.lists.empty.noneLead')}</p>
      {isFiltered ? (
        <Link href={workCasesPath(portal)} prefetch={false} className={styles.link}>
          {t('workspace.lists.empty.all')}
        </Link>
      ) : null}
    </div>
  );
}

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The row of the dashboard that the list is behind. The CMS has told that there is such a row: else it had refused the list. */
function rowName({ row, when }: CaseQuery, { t }: Words): string | null {
  if (!row) return null;
  const name = t(`workspace.dashboard.rows.${row as 'reminders'}.name`);
  return when ? t('workspace.lists.filter.rowAt', { row: name, when: t(`workspace.dashboard.${when}`).toLocaleLowerCase() }) : name;
}
