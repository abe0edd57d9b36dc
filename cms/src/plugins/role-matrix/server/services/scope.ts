import type { Binding } from '../../../../domain/database/statement';
import { COMPANY_LEVEL, OFFICE_LEVEL } from '../rules/levels';
import { handles, personsOf, type Member, type Person } from '../rules/standing';

/** A condition on a column that holds a case's id, and what it binds. */
export interface Condition {
  sql: string;
  bindings: Binding[];
}

/**
 * The cases that a member sees, as a condition: the other face of `canSee`. It reads `portico_case_people`, which the
 * change recorder keeps beside every case. Without a person there is nothing to see.
 */
export function caseScope(member: Member, portal: string, caseId: string): Condition {
  const inPortal: Condition = { sql: `${portal} = ?`, bindings: [member.portalId] };
  const persons = personsOf(member);
  if (persons.some(handles)) return inPortal;
  const subjects = persons.flatMap(subjectsOf);
  const any = subjects.map(() => `(w.subject = ? AND w.subject_id = ? AND (w.tasks > 0 OR w.adviser = 1 OR (w.external = 1 AND ? = 1)))`).join(' OR ');
  return {
    sql: `(${inPortal.sql} AND EXISTS (SELECT 1 FROM portico_case_people w WHERE w.case_id = ${caseId} AND (${any})))`,
    bindings: [...inPortal.bindings, ...subjects.flatMap(({ subject, id, external }) => [subject, id, external ? 1 : 0])],
  };
}

export type Subject = 'member' | 'office' | 'company';

/** Under which names a person is found beside a case. Being named external case handler counts only while marked. */
export function subjectsOf({ id, level, officeId, companyId, marks }: Person): { subject: Subject; id: number; external: boolean }[] {
  const subjects: { subject: Subject; id: number; external: boolean }[] = [{ subject: 'member', id, external: marks.some(({ role }) => role === 'externalCaseHandler') }];
  if (level >= OFFICE_LEVEL && officeId !== null) subjects.push({ subject: 'office', id: officeId, external: true });
  if (level >= COMPANY_LEVEL && companyId !== null) subjects.push({ subject: 'company', id: companyId, external: true });
  return subjects;
}
