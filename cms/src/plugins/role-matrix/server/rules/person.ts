import type { LocalDate } from '../../../../domain/time';
import { COMPANY_LEVEL } from './levels';
import type { Mark, Person } from './standing';

export interface StoredPerson {
  id: number;
  level: number;
  officeId: number | null;
  companyId: number | null;
  companyKind: string | null;
  marks: Mark[];
}

/** Case handlers are people of the portal's own company; nobody else's level counts above 4 (spec 25). */
export function personOf({ id, level, officeId, companyId, companyKind, marks }: StoredPerson): Person {
  return { id, level: companyKind === 'own' ? level : Math.min(level, COMPANY_LEVEL), officeId, companyId, marks };
}

/** Whether somebody is away on a day: both days are part of it, and one that is not given leaves that side open. */
export function awayOn({ awayFrom, awayUntil }: { awayFrom: LocalDate | null; awayUntil: LocalDate | null }, day: LocalDate): boolean {
  if (awayFrom === null && awayUntil === null) return false;
  return (awayFrom === null || awayFrom <= day) && (awayUntil === null || day <= awayUntil);
}
