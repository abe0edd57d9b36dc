import type { Words } from '@/ui/words/createWords';

/** Authority levels of members (spec 25). */
export const levels = [1, 2, 3, 4, 5] as const;
type Level = (typeof levels)[number];

/** What somebody of a level looks after; the lowest where the level is not known here. */
export const sayLevel = (level: number, { t }: Pick<Words, 't'>): string => t(`workspace.company.levels.${levels.find((known): known is Level => known === level) ?? 1}`);
