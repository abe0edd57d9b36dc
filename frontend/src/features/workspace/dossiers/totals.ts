import type { DossierTypes } from '@/cms/types';

/** How many dossiers of a type stand in each list, at one step or at all of them. */
export function totalsOf({ steps, closed }: Pick<DossierTypes[number], 'steps' | 'closed'>, step: string): { open: number; stuck: number; office: number; closed: number } {
  const counted = steps.filter(({ key }) => step === '' || key === step);
  const sum = (of: (one: DossierTypes[number]['steps'][number]) => number) => counted.reduce((all, one) => all + of(one), 0);
  return { open: sum(({ dossiers }) => dossiers), stuck: sum(({ stuck }) => stuck), office: sum(({ office }) => office), closed };
}
