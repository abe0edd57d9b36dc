import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ListedUnits, Portal, UnitChoices, WarrantyState } from '@/cms/types';
import { classes } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import styles from '../../claims/list/ClaimList.module.css';
import { KeyedRows } from '../../claims/list/KeyedRows';
import { askedOf, isNarrowed, readUnitQuery, registrations, unitSorts, type UnitQuery, warrantyStates } from '../unitQuery';
import { warrantyTold } from '../unitTold';

/** How a list looks where it stands, as a list of claims. */
type Look = {
  className: string | undefined;
  warranty: (state: WarrantyState, told: string) => ReactNode;
  registration: (registration: 'pending' | 'registered') => ReactNode;
  button: (label: string) => ReactNode;
  link: (label: string, href: string) => ReactNode;
  file: (label: string, name: string, href: string) => ReactNode;
  nothing: (title: string, text: string) => ReactNode;
};

type Properties = {
  side: 'client' | 'agent';
  portal: Portal;
  query: UnitQuery;
  found: ListedUnits;
  /** By whom agents narrow a list. */
  companies: UnitChoices['companies'];
  paths: { list: (query?: string) => string; unit: (unit: string) => string; file: (format: 'csv' | 'xlsx', query: string) => string };
  look: Look;
  words: Words;
};

/** Units with their warranty (CL-13), of clients and of agents: what they are narrowed by stands in the address. */
export function UnitList(view: Properties) {
  const { portal, query, found, paths, look, words } = view;
  const { t } = words;
  const path = (part: Partial<UnitQuery>) => paths.list(askedOf({ ...query, cursor: null, ...part }).toString());
  const all = askedOf({ ...query, cursor: null }).toString();
  return (
    <div className={classes(styles.list, look.className)}>
      <Filters {...view} />
      {found.units.length > 0 ? <Rows {...view} /> : found.next ? <p role="status">{t('units.table.goesOn')}</p> : isNarrowed(query) || query.cursor ? look.nothing(t('units.noneFound'), t('units.noneFoundText')) : view.side === 'client' ? look.nothing(t('units.none'), t('units.noneText', { company: portal.name })) : look.nothing(t('workspace.units.none'), t('workspace.units.noneText'))}
      <div className={styles.foot}>
        <p className={styles.pages}>
          {query.cursor ? look.link(t('claims.table.first'), path({})) : null}
          {found.next ? look.link(t('units.table.further'), path({ cursor: found.next })) : null}
        </p>
        {found.units.length > 0 ? (
          <div className={styles.files}>
            <p className={styles.pages}>
              {look.file(t('claims.table.csv'), t('claims.table.csvLabel'), paths.file('csv', all))}
              {look.file(t('claims.table.xlsx'), t('claims.table.xlsxLabel'), paths.file('xlsx', all))}
            </p>
          </div>
        ) : null}
      </div>
    </div>
  );
}

function Filters({ side, query, companies, paths, look, words: { t } }: Properties) {
  return (
    <form className={styles.filters} action={paths.list()} role="search" key={askedOf(query).toString()}>
      <div className={styles.fields}>
        <label className={styles.wide}>
          {t('units.table.words')}
          <input type="search" name="q" data-find defaultValue={query.words} maxLength={80} autoComplete="off" />
        </label>
        <Choice name="registration" label={t('units.registration')} chosen={query.registration} open={t('units.anyRegistration')} choices={registrations.map((value) => ({ value, label: t(`units.registrations.${value}`) }))} />
        <Choice name="warranty" label={t('units.warranty')} chosen={query.warranty} open={t('units.anyWarranty')} choices={warrantyStates.map((value) => ({ value, label: t(`units.states.${value}`) }))} />
        {side === 'agent' ? <Choice name="company" label={t('units.columns.dealer')} chosen={query.company} open={t('claims.table.anyCompany')} choices={companies.map(({ documentId, name }) => ({ value: documentId, label: name }))} /> : null}
        <Choice name="sort" label={t('claims.table.order')} chosen={query.sort} choices={unitSorts.map((value) => ({ value, label: t(`units.table.sorts.${value}`) }))} />
        {look.button(t('claims.filter'))}
        {isNarrowed(query) ? look.link(t('claims.noFilter'), paths.list(askedOf({ ...readUnitQuery({}), sort: query.sort }).toString())) : null}
      </div>
    </form>
  );
}

function Choice({ name, label, chosen, open, choices }: { name: string; label: string; chosen: string | null; open?: string; choices: readonly { value: string; label: string }[] }) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={choices.some(({ value }) => value === chosen) ? (chosen ?? '') : ''}>
        {open === undefined ? null : <option value="">{open}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A row a unit, on a phone a card. */
function Rows({ side, portal, found, paths, look, words }: Properties) {
  const { t } = words;
  const cell = (label: string, content: ReactNode) => <td data-label={content ? label : undefined}>{content}</td>;
  return (
    <KeyedRows className={styles.frame} label={t('units.table.frame')}>
      <table className={styles.table} aria-label={t('units.heading')}>
        <thead>
          <tr>
            <th scope="col">{t('units.table.name')}</th>
            <th scope="col">{t('units.warranty')}</th>
            <th scope="col">{t('units.registration')}</th>
            {side === 'agent' ? <th scope="col">{t('units.columns.dealer')}</th> : null}
            <th scope="col">{t('units.columns.owner')}</th>
          </tr>
        </thead>
        <tbody>
          {found.units.map(({ documentId, serial, product, warranty, registration, company, ownerName }) => (
            <tr key={documentId}>
              <th scope="row">
                <Link href={paths.unit(documentId)} prefetch={false}>
                  {serial}
                </Link>
                <span>{product}</span>
              </th>
              {cell(t('units.warranty'), look.warranty(warranty.state, warrantyTold(mainTerm(warranty), { timeZone: portal.timeZone, words })))}
              {cell(t('units.registration'), look.registration(registration))}
              {side === 'agent' ? cell(t('units.columns.dealer'), company) : null}
              {cell(t('units.columns.owner'), ownerName)}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.keys}>{t('units.table.keys')}</p>
    </KeyedRows>
  );
}

/** What the unit is in warranty by: parts where both are. */
const mainTerm = ({ state, parts, labour }: ListedUnits['units'][number]['warranty']) => (parts.state === state ? parts : labour);
