import { roleWith, type CaseRules } from './may';
import { existsIn, RIGHT_NAMES, type Right, type Role } from './rights';
import { canSee } from './sight';
import { handles, namedOn, personsOf, rolesOn, type Member } from './standing';

/** Whether a member has a right on a case, and from where, or why not (EH-17). `personId` is hers, or of whom she stands in for. */
export type RightAnswer = { right: Right } & (
  | { allowed: true; because: { what: 'level'; personId: number } | { what: 'role'; role: Role; personId: number } }
  | { allowed: false; because: Denial }
);

type Denial =
  /** The right means nothing in this portal. */
  | { what: 'unused' }
  | { what: 'unseen' }
  /** Her roles on the case, none of which has the right. */
  | { what: 'notGiven'; roles: Role[] }
  /** Roles that she is named for on the case without being marked. */
  | { what: 'unmarked'; roles: Role[] }
  | { what: 'noRole' };

/** The answer for each right, in the order of the grid. It allows what `hasRight` allows. */
export function rightsOn(member: Member, rules: CaseRules): RightAnswer[] {
  return RIGHT_NAMES.map((right): RightAnswer => {
    if (!existsIn(right, rules)) return { right, allowed: false, because: { what: 'unused' } };
    if (!canSee(member, rules.people).visible) return { right, allowed: false, because: { what: 'unseen' } };
    for (const person of personsOf(member)) {
      if (handles(person)) return { right, allowed: true, because: { what: 'level', personId: person.id } };
      const role = roleWith(right, person, rules);
      if (role) return { right, allowed: true, because: { what: 'role', role, personId: person.id } };
    }
    return { right, allowed: false, because: whyNot(member, rules) };
  });
}

function whyNot(member: Member, { people }: CaseRules): Denial {
  const persons = personsOf(member);
  const held = [...new Set(persons.flatMap((person) => rolesOn(person, people)))];
  if (held.length > 0) return { what: 'notGiven', roles: held };
  const named = [...new Set(persons.flatMap((person) => namedOn(person, people)))];
  return named.length > 0 ? { what: 'unmarked', roles: named } : { what: 'noRole' };
}
