import type { MemberViewer } from '../../../http/viewer';
import { ROLE_NAMES, type Role } from '../../../plugins/role-matrix/server/rules/rights';
import { personsOf } from '../../../plugins/role-matrix/server/rules/standing';
import { matrixInForce } from '../../../plugins/role-matrix/server/services/matrix-store';
import { isCaseHandler } from './conditions';

/**
 * The roles by which a viewer may answer customers (EH-02): lists tell of a customer who waits on the cases where she
 * has one of them, and nowhere else. Nobody asks the matrix for a case handler, who answers on all cases, nor for
 * those who are marked for nothing.
 */
export async function rolesAnswering(viewer: MemberViewer): Promise<readonly Role[]> {
  if (isCaseHandler(viewer) || personsOf(viewer.member).every(({ marks }) => marks.length === 0)) return [];
  const { rights } = await matrixInForce(viewer.portal.id);
  return ROLE_NAMES.filter((role) => rights[role].includes('customer.communicate'));
}
