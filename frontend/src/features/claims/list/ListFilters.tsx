import { claimSorts, claimStates, isNarrowed, isNarrowedFurther, widened, addressOf } from '../claimQuery';
import { columnsFor } from '../columns';
import { FilterChoice, FilterFields, FilterForm, FilterTick, FilterTicks, FilterWords } from '@/features/lists/FilterFields';
import type { ListView } from './listView';

/** What narrows a list of claims, its order and its columns. */
export function ListFilters(view: ListView) {
  const { side, query, paths, look, words } = view;
  const { t } = words;
  const states = claimStates.filter((state) => side === 'client' || state !== 'draft');
  return (
    <FilterForm
      action={paths.list()}
      further={
        <>
          <details open={isNarrowedFurther(query)}>
            <summary>{t('claims.table.more')}</summary>
            <More {...view} />
          </details>
          <details>
            <summary>{t('claims.table.shown')}</summary>
            <Columns {...view} />
          </details>
        </>
      }
    >
      <input type="hidden" name="list" value={query.list} />
      <FilterWords label={t('claims.table.words')}>
        <input type="search" name="q" data-find defaultValue={query.words} maxLength={80} autoComplete="off" placeholder={t('claims.table.wordsHint')} />
      </FilterWords>
      <FilterChoice name="state" label={t('claims.state')} open={t('claims.anyState')} chosen={query.state} choices={states.map((value) => ({ value, label: t(`claims.states.${value}`) }))} />
      <FilterChoice name="sort" label={t('claims.table.order')} chosen={query.sort} choices={claimSorts.map((value) => ({ value, label: t(`claims.table.sorts.${value}`) }))} />
      {side === 'agent' ? (
        <FilterTick name="mine" value="1" checked={query.mine}>
          {t('workspace.claims.mine')}
        </FilterTick>
      ) : null}
      {look.button(t('claims.filter'))}
      {isNarrowed(query) ? look.link(t('claims.noFilter'), paths.list(addressOf(widened(query)))) : null}
    </FilterForm>
  );
}

const named = (people: readonly { documentId: string; name: string }[]) => people.map(({ documentId, name }) => ({ value: documentId, label: name }));

function More({ side, query, choices: { agents, creators, companies }, words: { t } }: ListView) {
  return (
    <FilterFields>
      <FilterWords label={t('claims.table.unit')}>
        <input name="unit" defaultValue={query.unit} maxLength={80} autoComplete="off" />
      </FilterWords>
      <label>
        {t('claims.table.from')}
        <input type="date" name="from" min="1900-01-01" max="2999-12-31" defaultValue={query.from} />
      </label>
      <label>
        {t('claims.table.to')}
        <input type="date" name="to" min="1900-01-01" max="2999-12-31" defaultValue={query.to} />
      </label>
      {side === 'agent' ? (
        <FilterChoice name="company" label={t('claims.table.columns.company')} open={t('claims.table.anyCompany')} chosen={query.company} choices={named(companies)} />
      ) : (
        <FilterChoice name="creator" label={t('claims.table.columns.creator')} open={t('claims.table.anybody')} chosen={query.creator} choices={named(creators)} />
      )}
      <FilterChoice name="agent" label={t('claims.table.columns.agent')} open={t('claims.table.anybody')} chosen={query.agent} choices={named(agents)} />
    </FilterFields>
  );
}

function Columns({ side, shown, words: { t } }: ListView) {
  return (
    <FilterTicks legend={t('claims.table.columnsLabel')}>
      {columnsFor(side).map((column) => (
        <FilterTick key={column} name="columns" value={column} checked={shown.includes(column)}>
          {t(`claims.table.columns.${column}`)}
        </FilterTick>
      ))}
    </FilterTicks>
  );
}
