import { existsIn, type Right } from '../../../plugins/role-matrix/server/rules/rights';
import type { CaseRules } from '../../../plugins/role-matrix/server/rules/may';
import { rolesOn, type Person } from '../../../plugins/role-matrix/server/rules/standing';

const ALWAYS: Right = 'chat.alwaysNotified';

/** Whether the matrix marks somebody for the chat of a case, so that nobody can unmark them (EH-14). */
export function isForced(person: Person, { people, matrix, workItems }: CaseRules): boolean {
  return existsIn(ALWAYS, { workItems }) && rolesOn(person, people).some((role) => matrix.rights[role].includes(ALWAYS));
}

export interface Marking {
  forced: boolean;
  /** What somebody has said about it, or null. */
  marked: boolean | null;
  isHandler: boolean;
}

/** Whether somebody is told of what is written: where nobody has said anything, the case handler alone. */
export const isMarked = ({ forced, marked, isHandler }: Marking): boolean => forced || (marked ?? isHandler);
