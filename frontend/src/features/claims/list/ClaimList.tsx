import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ClaimCounts, ClaimFilters, ClaimState, ListedClaims, Portal } from '@/cms/types';
import { classes } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { addressOf, claimLists, type ClaimQuery, countTold, isNarrowed } from '../claimQuery';
import type { ClaimColumn, ClaimSide } from '../columns';
import styles from './ClaimList.module.css';
import { ClaimTable } from './ClaimTable';
import { KeepColumns } from './KeepColumns';
import { ListFilters } from './ListFilters';

/** How a list looks where it stands: measures and colours by its class, and what is built otherwise there. */
export type ListLook = {
  className: string | undefined;
  state: (state: ClaimState) => ReactNode;
  button: (label: string) => ReactNode;
  link: (label: string, href: string) => ReactNode;
  file: (label: string, name: string, href: string) => ReactNode;
  nothing: (title: string, text: string) => ReactNode;
  problem: (text: string) => ReactNode;
};

export type ListPaths = {
  /** Of the list by its query, of one claim, and of a file by its query. */
  list: (query?: string) => string;
  claim: (number: string) => string;
  file: (format: 'csv' | 'xlsx', query: string) => string;
  /** Where the cookie of the columns counts. */
  home: string;
};

export type ListView = {
  side: ClaimSide;
  portal: Portal;
  query: ClaimQuery;
  shown: ClaimColumn[];
  counts: ClaimCounts;
  found: ListedClaims;
  choices: ClaimFilters;
  problem: 'busy' | 'trouble' | 'backwards' | null;
  paths: ListPaths;
  look: ListLook;
  words: Words;
};

/** The lists of claims (CL-11), of clients and of agents: what they are narrowed by stands in the address, and all of it goes without a script. */
export function ClaimList(view: ListView) {
  const { side, query, shown, counts, found, problem, paths, look, words } = view;
  const { t, tag } = words;
  const path = (part: Partial<ClaimQuery>) => paths.list(addressOf({ ...query, cursor: null, ...part }));
  const lists = claimLists.filter((list) => side === 'client' || list !== 'drafts');
  return (
    <div className={classes(styles.list, look.className)}>
      <nav className={styles.lists} aria-label={t('claims.listsLabel')}>
        <ul>
          {lists.map((list) => (
            <li key={list}>
              <Link href={path({ list, state: null })} prefetch={false} aria-current={list === query.list ? 'page' : undefined}>
                {t(`claims.lists.${list}`)} <span>{countTold(list, counts, tag)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ListFilters {...view} />
      {problem ? look.problem(t(`claims.table.${problem}`)) : null}
      {found.claims.length === 0 ? <Nothing {...view} /> : <ClaimTable {...view} />}
      <div className={styles.foot}>
        <p className={styles.pages}>
          {query.cursor ? look.link(t('claims.table.first'), path({})) : null}
          {found.next ? look.link(t('claims.table.further'), path({ cursor: found.next })) : null}
        </p>
        {found.claims.length > 0 ? <Files {...view} /> : null}
      </div>
      {query.columns ? <KeepColumns shown={shown} path={paths.home} /> : null}
    </div>
  );
}

function Nothing({ side, query, look, words: { t } }: ListView) {
  if (isNarrowed(query) || query.cursor) return look.nothing(t('claims.noneFound'), t('claims.noneFoundText'));
  return side === 'client' ? look.nothing(t('claims.none'), t('claims.noneText')) : look.nothing(t('workspace.claims.none'), t('workspace.claims.noneText'));
}

function Files({ query, paths, look, words: { t } }: ListView) {
  const asked = addressOf({ ...query, cursor: null, columns: null });
  return (
    <div className={styles.files}>
      <p className={styles.pages}>
        {look.file(t('claims.table.csv'), t('claims.table.csvLabel'), paths.file('csv', asked))}
        {look.file(t('claims.table.xlsx'), t('claims.table.xlsxLabel'), paths.file('xlsx', asked))}
      </p>
      <p className={styles.hint}>{t('claims.table.downloadHint')}</p>
    </div>
  );
}
