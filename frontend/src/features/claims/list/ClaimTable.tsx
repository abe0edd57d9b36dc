import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ListedClaims } from '@/cms/types';
import { createMoney } from '@/ui/words/money';
import { Written } from '@/ui/Written';
import { addressOf, type ClaimSort } from '../claimQuery';
import type { ClaimColumn } from '../columns';
import type { ListView } from './listView';
import { KeyedRows } from '@/features/lists/KeyedRows';

type Listed = ListedClaims['claims'][number];

/** By which order a heading leads to, and the other way round where there is one. */
const sortOf: Partial<Record<ClaimColumn, { sort: ClaimSort; other: ClaimSort }>> = { submitted: { sort: 'newest', other: 'oldest' }, updated: { sort: 'updated', other: 'updated' }, total: { sort: 'total', other: 'total' } };

/** A row a claim, on a phone a card. */
export function ClaimTable(view: ListView) {
  const { portal, query, shown, found, paths, look, words } = view;
  const { t, tag } = words;
  const money = createMoney(tag, found.currency, found.claims.map(({ total }) => total ?? 0));
  const written = (at: string | null) => (at === null ? null : <Written at={at} zone={portal.timeZone} words={words} className={undefined} />);
  const cells: Record<ClaimColumn, (claim: Listed) => ReactNode> = {
    state: ({ state }) => look.state(state),
    company: ({ company }) => company,
    product: ({ product }) => product,
    serial: ({ serial }) => serial,
    creator: ({ creator }) => creator,
    agent: ({ agent }) => agent ?? t('claims.noAgent'),
    total: ({ total }) => (total === null ? null : money.sum(total)),
    submitted: ({ submittedAt }) => written(submittedAt),
    updated: ({ updatedAt }) => written(updatedAt),
  };
  return (
    <KeyedRows label={t('claims.table.frame')} name={t(`claims.lists.${query.list}`)} keys={t('claims.table.keys')}>
      <thead>
        <tr>
          <th scope="col">{t('claims.table.claim')}</th>
          {shown.map((column) => (
            <Heading key={column} column={column} {...view} />
          ))}
        </tr>
      </thead>
      <tbody>
        {found.claims.map((claim) => (
          <tr key={claim.number}>
            <th scope="row">
              <Link href={paths.claim(claim.number)} prefetch={false}>
                {claim.problem || t('claims.untitled')}
              </Link>
              <span>{claim.number}</span>
            </th>
            {shown.map((column) => {
              const content = cells[column](claim);
              return (
                <td key={column} data-figure={column === 'total' ? '' : undefined} data-label={content ? t(`claims.table.columns.${column}`) : undefined}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </KeyedRows>
  );
}

function Heading({ column, query, paths, words: { t } }: ListView & { column: ClaimColumn }) {
  const name = t(`claims.table.columns.${column}`);
  const order = sortOf[column];
  const figure = column === 'total' ? '' : undefined;
  if (!order) {
    return (
      <th scope="col" data-figure={figure}>
        {name}
      </th>
    );
  }
  const isAt = query.sort === order.sort;
  const isOther = !isAt && query.sort === order.other;
  return (
    <th scope="col" data-figure={figure} aria-sort={isAt ? 'descending' : isOther ? 'ascending' : undefined}>
      <Link href={paths.list(addressOf({ ...query, cursor: null, sort: isAt ? order.other : order.sort }))} prefetch={false} title={t(`claims.table.sorts.${isAt ? order.other : order.sort}`)}>
        {name}
      </Link>
    </th>
  );
}
