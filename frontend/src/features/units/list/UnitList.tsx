import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ListedUnits, Portal, UnitChoices, WarrantyState } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { FilterChoice, FilterForm, FilterWords } from '@/features/lists/FilterFields';
import { KeyedRows } from '@/features/lists/KeyedRows';
import { ListFoot } from '@/features/lists/ListFoot';
import { ListFrame } from '@/features/lists/ListFrame';
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
    <ListFrame className={look.className}>
      <Filters {...view} />
      {found.units.length > 0 ? <Rows {...view} /> : found.next ? <p role="status">{t('units.table.goesOn')}</p> : isNarrowed(query) || query.cursor ? look.nothing(t('units.noneFound'), t('units.noneFoundText')) : view.side === 'client' ? look.nothing(t('units.none'), t('units.noneText', { company: portal.name })) : look.nothing(t('workspace.units.none'), t('workspace.units.noneText'))}
      <ListFoot
        files={
          found.units.length > 0 ? (
            <>
              {look.file(t('claims.table.csv'), t('claims.table.csvLabel'), paths.file('csv', all))}
              {look.file(t('claims.table.xlsx'), t('claims.table.xlsxLabel'), paths.file('xlsx', all))}
            </>
          ) : null
        }
      >
        {query.cursor ? look.link(t('claims.table.first'), path({})) : null}
        {found.next ? look.link(t('units.table.further'), path({ cursor: found.next })) : null}
      </ListFoot>
    </ListFrame>
  );
}

function Filters({ side, query, companies, paths, look, words: { t } }: Properties) {
  return (
    <FilterForm action={paths.list()} key={askedOf(query).toString()}>
      <FilterWords label={t('units.table.words')}>
        <input type="search" name="q" data-find defaultValue={query.words} maxLength={80} autoComplete="off" />
      </FilterWords>
      <FilterChoice name="registration" label={t('units.registration')} chosen={query.registration} open={t('units.anyRegistration')} choices={registrations.map((value) => ({ value, label: t(`units.registrations.${value}`) }))} />
      <FilterChoice name="warranty" label={t('units.warranty')} chosen={query.warranty} open={t('units.anyWarranty')} choices={warrantyStates.map((value) => ({ value, label: t(`units.states.${value}`) }))} />
      {side === 'agent' ? <FilterChoice name="company" label={t('units.columns.dealer')} chosen={query.company} open={t('claims.table.anyCompany')} choices={companies.map(({ documentId, name }) => ({ value: documentId, label: name }))} /> : null}
      <FilterChoice name="sort" label={t('claims.table.order')} chosen={query.sort} choices={unitSorts.map((value) => ({ value, label: t(`units.table.sorts.${value}`) }))} />
      {look.button(t('claims.filter'))}
      {isNarrowed(query) ? look.link(t('claims.noFilter'), paths.list(askedOf({ ...readUnitQuery({}), sort: query.sort }).toString())) : null}
    </FilterForm>
  );
}

/** A row a unit, on a phone a card. */
function Rows({ side, portal, found, paths, look, words }: Properties) {
  const { t } = words;
  const cell = (label: string, content: ReactNode) => <td data-label={content ? label : undefined}>{content}</td>;
  return (
    <KeyedRows label={t('units.table.frame')} name={t('units.heading')} keys={t('units.table.keys')}>
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
    </KeyedRows>
  );
}

/** What the unit is in warranty by: parts where both are. */
const mainTerm = ({ state, parts, labour }: ListedUnits['units'][number]['warranty']) => (parts.state === state ? parts : labour);
