import type { Portal } from '@/cms/types';
import { hasClaims } from '@/surroundings/areas';
import type { Words } from '@/ui/words/createWords';

/** Authority levels of members (spec 25). */
export const levels = [1, 2, 3, 4, 5] as const;
type Level = (typeof levels)[number];

/** In a portal with claims nobody has tasks or cases: one works on claims, leads the office and with it the clients, or the company. */
const ofClaims = { 1: 'works', 2: 'works', 3: 'leads', 4: 'company', 5: 'company' } as const satisfies Record<Level, string>;

/** What somebody of a level looks after; the lowest where the level is not known here. */
export function sayLevel(level: number, portal: Pick<Portal, 'kind'>, { t }: Pick<Words, 't'>): string {
  const known = levels.find((one) => one === level) ?? 1;
  return hasClaims(portal) ? t(`workspace.clients.own.levels.${ofClaims[known]}`) : t(`workspace.company.levels.${known}`);
}
