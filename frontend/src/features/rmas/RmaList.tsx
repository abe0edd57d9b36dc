import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ListedRmas, Portal, RmaCounts, RmaState } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { FilterForm, FilterWords } from '@/features/lists/FilterFields';
import { KeyedRows } from '@/features/lists/KeyedRows';
import { ListFoot } from '@/features/lists/ListFoot';
import { ListFrame } from '@/features/lists/ListFrame';
import { ListTabs } from '@/features/lists/ListTabs';
import { numberFormat } from '@/ui/words/intl';
import { askedOf, type RmaQuery, rmaStates } from './rmaQuery';

type Properties = {
  side: 'client' | 'agent';
  portal: Portal;
  query: RmaQuery;
  found: ListedRmas;
  counts: RmaCounts;
  paths: { list: (query?: string) => string; rma: (number: string) => string };
  /** How a list looks where it stands. */
  look: { className: string | undefined; state: (state: RmaState) => ReactNode; button: (label: string) => ReactNode; link: (label: string, href: string) => ReactNode; nothing: (title: string, text: string) => ReactNode };
  words: Words;
};

/** Returns, of clients and of agents (CL-12): the state that they are narrowed by stands in the address. */
export function RmaList(view: Properties) {
  const { side, portal, query, found, counts, paths, look, words } = view;
  const { t, tag } = words;
  const path = (state: RmaState | null) => paths.list(askedOf({ ...query, state, cursor: null }).toString());
  const figure = numberFormat(tag);
  const all = rmaStates.reduce((sum, state) => sum + counts[state], 0);
  const tab = (state: RmaState | null, label: string, count: number) => ({ name: state ?? 'all', href: path(state), label, count: figure.format(count), isCurrent: state === query.state });
  return (
    <ListFrame className={look.className}>
      <ListTabs label={t('rmas.state')} tabs={[tab(null, t('claims.lists.all'), all), ...rmaStates.map((state) => tab(state, t(`rmas.states.${state}`), counts[state]))]} />
      <FilterForm action={paths.list()} key={query.words}>
        {query.state ? <input type="hidden" name="state" value={query.state} /> : null}
        <FilterWords label={t(side === 'agent' ? 'rmas.find' : 'rmas.findOwn')}>
          <input type="search" name="q" data-find defaultValue={query.words} maxLength={80} autoComplete="off" autoCapitalize="characters" spellCheck={false} />
        </FilterWords>
        {look.button(t('rmas.findButton'))}
        {query.words ? look.link(t('claims.noFilter'), paths.list(askedOf({ ...query, words: '', cursor: null }).toString())) : null}
      </FilterForm>
      {found.rmas.length > 0 ? <Rows {...view} /> : query.words || query.state || query.cursor ? look.nothing(t('rmas.noneFound'), t('rmas.noneFoundText')) : side === 'client' ? look.nothing(t('rmas.none'), t('rmas.noneText', { company: portal.name })) : look.nothing(t('workspace.rmas.none'), t('workspace.rmas.noneText'))}
      <ListFoot>
        {query.cursor ? look.link(t('claims.table.first'), path(query.state)) : null}
        {found.next ? look.link(t('rmas.table.further'), paths.list(askedOf({ ...query, cursor: found.next }).toString())) : null}
      </ListFoot>
    </ListFrame>
  );
}

/** A row a return, on a phone a card. */
function Rows({ side, portal, found, paths, look, words }: Properties) {
  const { t, datesIn } = words;
  const { date } = datesIn(portal.timeZone);
  const cell = (label: string, content: ReactNode) => <td data-label={content ? label : undefined}>{content}</td>;
  return (
    <KeyedRows label={t('rmas.table.frame')} name={t('rmas.heading')} keys={t('rmas.table.keys')}>
      <thead>
        <tr>
          <th scope="col">{t('rmas.table.name')}</th>
          <th scope="col">{t('rmas.state')}</th>
          {side === 'agent' ? <th scope="col">{t('rmas.company')}</th> : null}
          <th scope="col">{t('rmas.claim')}</th>
          <th scope="col">{t('rmas.type')}</th>
          <th scope="col">{t('rmas.validUntil')}</th>
        </tr>
      </thead>
      <tbody>
        {found.rmas.map(({ number, state, company, claim, type, pieces, validUntil }) => (
          <tr key={number}>
            <th scope="row">
              <Link href={paths.rma(number)} prefetch={false}>
                {number}
              </Link>
              <span>{t('rmas.pieces', { count: pieces })}</span>
            </th>
            {cell(t('rmas.state'), look.state(state))}
            {side === 'agent' ? cell(t('rmas.company'), company) : null}
            {cell(t('rmas.claim'), claim)}
            {cell(t('rmas.type'), t(`rmas.types.${type}`))}
            {cell(t('rmas.validUntil'), date(validUntil))}
          </tr>
        ))}
      </tbody>
    </KeyedRows>
  );
}
