import { addressOf, claimLists, type ClaimQuery, countTold, isNarrowed } from '../claimQuery';
import { ClaimTable } from './ClaimTable';
import { KeepColumns } from './KeepColumns';
import { ListFilters } from './ListFilters';
import { ListFoot } from '@/features/lists/ListFoot';
import { ListFrame } from '@/features/lists/ListFrame';
import { ListTabs } from '@/features/lists/ListTabs';
import type { ListView } from './listView';

/** The lists of claims (CL-11), of clients and of agents: what they are narrowed by stands in the address, and all of it goes without a script. */
export function ClaimList(view: ListView) {
  const { side, query, shown, counts, found, problem, paths, look, words } = view;
  const { t, tag } = words;
  const path = (part: Partial<ClaimQuery>) => paths.list(addressOf({ ...query, cursor: null, ...part }));
  const lists = claimLists.filter((list) => side === 'client' || list !== 'drafts');
  return (
    <ListFrame className={look.className}>
      <ListTabs label={t('claims.listsLabel')} tabs={lists.map((list) => ({ name: list, href: path({ list, state: null }), label: t(`claims.lists.${list}`), count: countTold(list, counts, tag), isCurrent: list === query.list }))} />
      <ListFilters {...view} />
      {problem ? look.problem(t(`claims.table.${problem}`)) : null}
      {found.claims.length === 0 ? <Nothing {...view} /> : <ClaimTable {...view} />}
      <ListFoot files={found.claims.length > 0 ? <Files {...view} /> : null} hint={t('claims.table.downloadHint')}>
        {query.cursor ? look.link(t('claims.table.first'), path({})) : null}
        {found.next ? look.link(t('claims.table.further'), path({ cursor: found.next })) : null}
      </ListFoot>
      {query.columns ? <KeepColumns shown={shown} path={paths.home} /> : null}
    </ListFrame>
  );
}

function Nothing({ side, query, look, words: { t } }: ListView) {
  if (isNarrowed(query) || query.cursor) return look.nothing(t('claims.noneFound'), t('claims.noneFoundText'));
  return side === 'client' ? look.nothing(t('claims.none'), t('claims.noneText')) : look.nothing(t('workspace.claims.none'), t('workspace.claims.noneText'));
}

function Files({ query, paths, look, words: { t } }: ListView) {
  const asked = addressOf({ ...query, cursor: null, columns: null });
  return (
    <>
      {look.file(t('claims.table.csv'), t('claims.table.csvLabel'), paths.file('csv', asked))}
      {look.file(t('claims.table.xlsx'), t('claims.table.xlsxLabel'), paths.file('xlsx', asked))}
    </>
  );
}
