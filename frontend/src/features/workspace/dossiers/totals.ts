import type { DossierTypes } from '@/cms/types';

type Totals = { open: number; stuck: number; office: number; closed: number };

/** How many dossiers of a type stand in each list, at one step or at all of them. */
export function totalsOf({ steps, closed }: Pick<DossierTypes[number], 'steps' | 'closed'>, step: string): Totals {
  const counted = steps.filter(({ key }) => step === '' || key === step);
  const sum = (of: (one: DossierTypes[number]['steps'][number]) => number) => counted.reduce((all, one) => all + of(one), 0);
  return { open: sum(({ dossiers }) => dossiers), stuck: sum(({ stuck }) => stuck), office: sum(({ office }) => office), closed };
}

/** The same of all types together. */
export const totalsOfAll = (types: readonly Pick<DossierTypes[number], 'steps' | 'closed'>[]): Totals =>
  types.map((type) => totalsOf(type, '')).reduce((all, one) => ({ open: all.open + one.open, stuck: all.stuck + one.stuck, office: all.office + one.office, closed: all.closed + one.closed }), { open: 0, stuck: 0, office: 0, closed: 0 });
