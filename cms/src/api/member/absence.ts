import type { LocalDate } from '../../domain/time';

/** When somebody is away: both days are part of it, one that is not given leaves that side open. */
export interface Absence {
  awayFrom: LocalDate | null;
  awayUntil: LocalDate | null;
}

const isAway = ({ awayFrom, awayUntil }: Absence) => awayFrom !== null || awayUntil !== null;
const ALWAYS = { first: '0000-01-01', last: '9999-12-31' };

/** Whether two are away on the same day. */
export function awayTogether(one: Absence, other: Absence): boolean {
  if (!isAway(one) || !isAway(other)) return false;
  return (one.awayFrom ?? ALWAYS.first) <= (other.awayUntil ?? ALWAYS.last) && (other.awayFrom ?? ALWAYS.first) <= (one.awayUntil ?? ALWAYS.last);
}

export const endsBeforeItBegins = ({ awayFrom, awayUntil }: Absence): boolean => awayFrom !== null && awayUntil !== null && awayUntil < awayFrom;

interface Somebody extends Absence {
  id: number;
  companyId: number | null;
}

/**
 * What speaks against somebody standing in for a member (answer 8): she is of another company, is the member herself, or
 * is away on the same days with nobody but the member to stand in for her.
 */
export function deputyHindrance(member: Somebody, deputy: Somebody & { deputyId: number | null }): 'company' | 'oneself' | 'loop' | null {
  if (member.companyId === null || member.companyId !== deputy.companyId) return 'company';
  if (member.id === deputy.id) return 'oneself';
  return deputy.deputyId === member.id && awayTogether(member, deputy) ? 'loop' : null;
}
