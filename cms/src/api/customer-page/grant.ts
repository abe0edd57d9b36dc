import { Refusal } from '../../domain/refusal';
import type { CustomerGrant, CustomerViewer } from '../../plugins/customer-access/server/customer';
import { canSeePart, type Part } from '../../plugins/visibility/server/rules/parts';

/** The grant under which this customer sees a case; another case looks like none. */
export function grantOf(viewer: CustomerViewer, number: string): CustomerGrant {
  const grant = viewer.grants.find((candidate) => candidate.case.number === number);
  if (!grant) throw new Refusal('notFound');
  return grant;
}

/** The same for one part of the page: one that is not open looks like none. */
export function grantFor(part: Part, viewer: CustomerViewer, number: string): CustomerGrant {
  const grant = grantOf(viewer, number);
  if (!canSeePart(part, grant.settings, grant.case).visible) throw new Refusal('notFound');
  return grant;
}
