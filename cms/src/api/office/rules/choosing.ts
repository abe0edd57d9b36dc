import { kilometres, type Place } from '../../../domain/distance';
import type { Workplace } from '../workplace';

/** An office with its distance from the damage site; null where there are no coordinates. */
export type PlacedOffice = Workplace & { km: number | null };

/** How many offices are recommended: as many as are read at a glance. */
export const RECOMMENDED = 5;

/** Nearest first, from the farthest site where there are several; those whose distance nobody knows come last, by name. Pure. */
export function byDistance(offices: readonly Workplace[], sites: readonly Place[]): PlacedOffice[] {
  return offices
    .map((office) => ({ ...office, km: farthest(sites.map((site) => kilometres(site, office))) }))
    .sort((left, right) => (left.km ?? Infinity) - (right.km ?? Infinity) || left.name.localeCompare(right.name));
}

function farthest(distances: readonly (number | null)[]): number | null {
  const known = distances.filter((km) => km !== null);
  return known.length > 0 ? Math.max(...known) : null;
}

/** Whether an office does what is needed; where nothing is named, any does. */
export const serves = ({ categories }: Pick<Workplace, 'categories'>, category: string | null): boolean => category === null || categories.includes(category);

/** Offices that can take the external case handler's role: available, and with somebody who is marked for it (EH-06). */
export const forExternalHandler = (offices: readonly Workplace[]): Workplace[] => offices.filter(({ available, marked }) => available && marked > 0);

/** Offices that can take a task: available, of the category that its kind needs, and of the one that is looked for (answer 8). */
export const forTask = (offices: readonly Workplace[], needed: string | null, wanted: string | null): Workplace[] =>
  offices.filter((office) => office.available && serves(office, needed) && serves(office, wanted));

export const rounded = (km: number | null): number | null => (km === null ? null : Math.round(km * 10) / 10);
