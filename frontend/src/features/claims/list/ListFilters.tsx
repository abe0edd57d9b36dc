import { claimSorts, claimStates, isNarrowed, isNarrowedFurther, widened, addressOf } from '../claimQuery';
import { columnsFor } from '../columns';
import styles from './ClaimList.module.css';
import type { ListView } from './listView';

/** What narrows a list, its order and its columns: one form that leads to an address. */
export function ListFilters(view: ListView) {
  const { side, query, paths, look, words } = view;
  const { t } = words;
  return (
    <form className={styles.filters} action={paths.list()} role="search">
      <input type="hidden" name="list" value={query.list} />
      <div className={styles.fields}>
        <label className={styles.wide}>
          {t('claims.table.words')}
          <input type="search" name="q" data-find defaultValue={query.words} maxLength={80} autoComplete="off" placeholder={t('claims.table.wordsHint')} />
        </label>
        <label>
          {t('claims.state')}
          <select name="state" defaultValue={query.state ?? ''}>
            <option value="">{t('claims.anyState')}</option>
            {claimStates
              .filter((state) => side === 'client' || state !== 'draft')
              .map((state) => (
                <option key={state} value={state}>
                  {t(`claims.states.${state}`)}
                </option>
              ))}
          </select>
        </label>
        <label>
          {t('claims.table.order')}
          <select name="sort" defaultValue={query.sort}>
            {claimSorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(`claims.table.sorts.${sort}`)}
              </option>
            ))}
          </select>
        </label>
        {side === 'agent' ? (
          <label className={styles.tick}>
            <input type="checkbox" name="mine" value="1" defaultChecked={query.mine} />
            {t('workspace.claims.mine')}
          </label>
        ) : null}
        {look.button(t('claims.filter'))}
        {isNarrowed(query) ? look.link(t('claims.noFilter'), paths.list(addressOf(widened(query)))) : null}
      </div>
      <div className={styles.further}>
        <details open={isNarrowedFurther(query)}>
          <summary>{t('claims.table.more')}</summary>
          <More {...view} />
        </details>
        <details>
          <summary>{t('claims.table.shown')}</summary>
          <Columns {...view} />
        </details>
      </div>
    </form>
  );
}

function More({ side, query, choices: { agents, creators, companies }, words: { t } }: ListView) {
  return (
    <div className={styles.fields}>
      <label className={styles.wide}>
        {t('claims.table.unit')}
        <input name="unit" defaultValue={query.unit} maxLength={80} autoComplete="off" />
      </label>
      <label>
        {t('claims.table.from')}
        <input type="date" name="from" min="1900-01-01" max="2999-12-31" defaultValue={query.from} />
      </label>
      <label>
        {t('claims.table.to')}
        <input type="date" name="to" min="1900-01-01" max="2999-12-31" defaultValue={query.to} />
      </label>
      {side === 'agent' ? <Choice name="company" label={t('claims.table.columns.company')} open={t('claims.table.anyCompany')} chosen={query.company} choices={companies} /> : <Choice name="creator" label={t('claims.table.columns.creator')} open={t('claims.table.anybody')} chosen={query.creator} choices={creators} />}
      <Choice name="agent" label={t('claims.table.columns.agent')} open={t('claims.table.anybody')} chosen={query.agent} choices={agents} />
    </div>
  );
}

type Choices = { name: string; label: string; open: string; chosen: string; choices: readonly { documentId: string; name: string }[] };

function Choice({ name, label, open, chosen, choices }: Choices) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={choices.some(({ documentId }) => documentId === chosen) ? chosen : ''}>
        <option value="">{open}</option>
        {choices.map((choice) => (
          <option key={choice.documentId} value={choice.documentId}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Columns({ side, shown, words: { t } }: ListView) {
  return (
    <fieldset className={styles.columns}>
      <legend>{t('claims.table.columnsLabel')}</legend>
      {columnsFor(side).map((column) => (
        <label key={column} className={styles.tick}>
          <input type="checkbox" name="columns" value={column} defaultChecked={shown.includes(column)} />
          {t(`claims.table.columns.${column}`)}
        </label>
      ))}
    </fieldset>
  );
}
