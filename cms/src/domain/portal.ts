import type { Dialect } from './database/dialect';
import { isLanguage, type Language } from './languages';

export type { Language } from './languages';

/** What every answer needs to know of the portal it is given in. */
export interface Portal {
  id: number;
  key: string;
  name: string;
  kind: 'insurance' | 'contractor' | 'warranty' | 'office';
  language: Language;
  timeZone: string;
  currency: string;
  country: string;
  decisions: boolean;
  /** Whether budgets are made of work items (answer 11). */
  workItems: boolean;
}

/** Only these have cases, and with them customer pages, roles on cases and reports. */
export const hasCases = ({ kind }: Pick<Portal, 'kind'>): boolean => kind === 'insurance' || kind === 'contractor';

/** Only these have claims, with clients who hand them in and service agents who work on them. */
export const hasClaims = ({ kind }: Pick<Portal, 'kind'>): boolean => kind === 'warranty';

/** Only these have clients by record, and dossiers that lead them into the portal. */
export const hasDossiers = ({ kind }: Pick<Portal, 'kind'>): boolean => kind === 'office';

/** Only these have clients, who sign in to a portal of their own. */
export const hasClients = (portal: Pick<Portal, 'kind'>): boolean => hasClaims(portal) || hasDossiers(portal);

/** The columns of a portal as one JSON object, for hand-written statements. */
export function portalObject(dialect: Dialect, alias: string): string {
  return dialect.object({
    id: `${alias}.id`,
    key: `${alias}.key`,
    name: `${alias}.name`,
    kind: `${alias}.kind`,
    language: `${alias}.language`,
    timeZone: `${alias}.time_zone`,
    currency: `${alias}.currency`,
    country: `${alias}.country`,
    decisions: dialect.flag(`${alias}.decisions`),
    workItems: dialect.flag(`${alias}.work_items`),
  });
}

/** The language to speak: the person's where we know it, else the portal's. */
export function languageOf(wanted: string | null | undefined, portal: Pick<Portal, 'language'>): Language {
  return isLanguage(wanted) ? wanted : portal.language;
}
