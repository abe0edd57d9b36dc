import type { ClaimFigures, Portal } from '@/cms/types';
import { workClaimsPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { addressOf, readClaimQuery } from '@/features/claims/claimQuery';

/** One bar: its parts in the order of the chart's series, and the list of the claims that it counts, where there is one. */
export type Bar = { key: string; label: string; values: number[]; href: string | null };

export type Chart = { key: 'states' | 'ages' | 'products'; title: string; lead: string; series: string[]; bars: Bar[] };

/** The charts of an agent's dashboard, in words (CL-18). */
export function chartsOf({ states, ages, products, productsSince }: ClaimFigures, { key }: Pick<Portal, 'key'>, words: Pick<Words, 't' | 'datesIn'>, zone: string): Chart[] {
  const { t } = words;
  return [
    {
      key: 'states',
      title: t('workspace.claims.board.states'),
      lead: t('workspace.claims.board.statesLead'),
      series: [t('workspace.claims.board.claims')],
      bars: states.map(({ state, count }) => ({ key: state, label: t(`claims.states.${state}`), values: [count], href: workClaimsPath(key, addressOf(readClaimQuery({ list: 'active', state }))) })),
    },
    {
      key: 'ages',
      title: t('workspace.claims.board.ages'),
      lead: t('workspace.claims.board.agesLead'),
      series: [t('workspace.claims.board.withAgents'), t('workspace.claims.board.withClients')],
      bars: ages.map(({ from, to, agents, clients }) => ({ key: String(from), label: to === null ? t('workspace.claims.board.daysFrom', { from }) : t('workspace.claims.board.days', { from, to }), values: [agents, clients], href: null })),
    },
    {
      key: 'products',
      title: t('workspace.claims.board.products'),
      lead: t('workspace.claims.board.productsLead', { day: words.datesIn(zone).date(productsSince) }),
      series: [t('workspace.claims.board.claims')],
      bars: products.map(({ product, count }) => ({ key: product ?? '', label: product ?? t('claims.draft.unitUnknown'), values: [count], href: product && workClaimsPath(key, addressOf(readClaimQuery({ list: 'all', unit: product, from: productsSince }))) })),
    },
  ];
}

export const totalOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
