import { reader, statement } from '../../../../domain/portico';
import type { Portal } from '../../../../domain/portal';
import { LIMITED_RIGHTS, type LimitedRight } from '../rules/consequences';
import type { Right } from '../rules/rights';
import { canSee } from '../rules/sight';
import { personsOf } from '../rules/standing';
import { rightsOn } from '../rules/who-may';
import { limitLeftOf } from './approvals';
import { matrixVersionOf } from './matrix-store';
import { memberAsRulesSee } from './people';
import { rulesOf } from './standing';

interface StoredCase {
  id: number;
  number: string;
  title: string;
  status: string;
  matrixVersion: number;
}

const caseByNumber = statement('role_matrix_case', ({ object }) => {
  const found = object({ id: 'k.id', number: 'k.number', title: 'k.title', status: 'k.status', matrixVersion: matrixVersionOf('kp.portal_id') });
  return `SELECT ${found} AS answer FROM cases k JOIN cases_portal_lnk kp ON kp.case_id = k.id WHERE kp.portal_id = ? AND k.number = ?`;
});

const isLimited = (right: Right): right is LimitedRight => LIMITED_RIGHTS.some((limited) => limited === right);

/** Which rights a member has on a case now, each with where it comes from, and what is left of a limit (EH-17). Null where one of the two is not of the portal. */
export async function whoMay(portal: Portal, { member: documentId, number }: { member: string; number: string }, now: number) {
  const found = await memberAsRulesSee(portal, documentId, now);
  const stored = await reader().read<StoredCase>(caseByNumber(), [portal.id, number]);
  const rules = found && stored && (await rulesOf(stored.id));
  if (!found || !stored || !rules) return null;
  const { member, active, names } = found;
  const { id, ...ofCase } = stored;
  const sight = canSee(member, rules.people);
  const seeing = personsOf(member).find((person) => canSee({ ...person, portalId: portal.id, actsFor: [] }, rules.people).visible);
  const standsInFor = (personId: number | undefined) => (personId === undefined || personId === member.id ? null : (names.get(personId) ?? null));
  const rights = await Promise.all(
    rightsOn(member, rules).map(async (answer) => {
      if (!answer.allowed) return { right: answer.right, allowed: false as const, because: answer.because };
      const { personId, ...because } = answer.because;
      const left = isLimited(answer.right) ? await limitLeftOf(member, id, rules, answer.right) : null;
      const limit = left && { limit: left.limit, left: left.left, standsInFor: standsInFor(left.memberId) };
      return { right: answer.right, allowed: true as const, because: { ...because, standsInFor: standsInFor(personId) }, limit };
    }),
  );
  return { case: ofCase, active, sees: sight.visible, because: sight.because, standsInFor: standsInFor(seeing?.id), rights };
}
