import { existsIn, type Right } from './rights';
import { handles, personsOf, rolesOn, type Member } from './standing';
import type { CaseRules } from './may';

/** Up to what somebody may approve budgets of a case, all of her approvals together (EH-04). */
export interface ApprovalLimit {
  memberId: number;
  /** Minor units. */
  limit: number;
}

/**
 * The limits within which a member approves on a case: her own, then those of whom she stands in for, each by itself.
 * Null where there is none (level 5); nobody's where she may not approve. Of several roles the larger limit holds. Who
 * decides a request for quotation approves by that.
 */
export function approvalLimits(member: Member, { people, matrix, workItems }: CaseRules, right: Right = 'budget.approve'): ApprovalLimit[] | null {
  const persons = personsOf(member);
  if (persons.some(handles)) return null;
  if (!existsIn(right, { workItems })) return [];
  return persons.flatMap((person) => {
    const roles = rolesOn(person, people).filter((role) => matrix.rights[role].includes(right));
    if (roles.length === 0) return [];
    const limits = person.marks.filter(({ role }) => roles.includes(role)).map(({ limit }) => limit ?? matrix.approvalLimit);
    return [{ memberId: person.id, limit: Math.max(...limits) }];
  });
}
