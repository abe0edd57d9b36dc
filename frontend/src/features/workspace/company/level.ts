import type { Portal } from '@/cms/types';
import { hasCases, hasClaims } from '@/surroundings/areas';
import type { Words } from '@/ui/words/createWords';

/** Authority levels of members (spec 25). */
export const levels = [1, 2, 3, 4, 5] as const;
type Level = (typeof levels)[number];

/** Where there are no cases nobody has tasks on them: one works on claims or with clients, leads the office and with it the clients, or the company. */
const withoutCases = { 1: 'works', 2: 'works', 3: 'leads', 4: 'company', 5: 'company' } as const satisfies Record<Level, string>;

/** What somebody of a level looks after; the lowest where the level is not known here. */
export function sayLevel(level: number, portal: Pick<Portal, 'kind'>, { t }: Pick<Words, 't'>): string {
  const known = levels.find((one) => one === level) ?? 1;
  if (hasCases(portal)) return t(`workspace.company.levels.${known}`);
  return t(`workspace.${hasClaims(portal) ? 'clients' : 'clientRecords'}.own.levels.${withoutCases[known]}`);
}
