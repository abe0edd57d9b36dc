import Link from 'next/link';
import { classes } from '@/ui/layout';
import { addressOf, claimLists, type ClaimQuery, countTold, isNarrowed } from '../claimQuery';
import styles from './ClaimList.module.css';
import { ClaimTable } from './ClaimTable';
import { KeepColumns } from './KeepColumns';
import { ListFilters } from './ListFilters';
import type { ListView } from './listView';

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
