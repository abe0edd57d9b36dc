import { hasClaims, type Portal } from '../../../domain/portal';
import type { ClaimSide, ClaimState } from '../states';

/** Which claims somebody has to do with. */
export interface ClaimReach {
  side: ClaimSide;
  portalId: number;
  companyId: number;
}

interface Person {
  portal: Pick<Portal, 'id' | 'kind'>;
  company: { id: number; kind: string } | null;
}

/** People of the portal's own company are its service agents, those of dealers and clients its clients (answer 18). Nobody else has to do with claims. */
export function claimReach({ portal, company }: Person): ClaimReach | null {
  if (!hasClaims(portal) || !company) return null;
  const place = { portalId: portal.id, companyId: company.id };
  if (company.kind === 'own') return { side: 'agent', ...place };
  return company.kind === 'dealer' || company.kind === 'client' ? { side: 'client', ...place } : null;
}

/** A client sees the claims of its company, an agent those of the portal; what has not been handed in is the client's alone. Its other face in SQL: `queries/scope.ts`. */
export function canSeeClaim({ side, portalId, companyId }: ClaimReach, claim: { portalId: number; company: { id: number }; state: ClaimState }): boolean {
  if (claim.portalId !== portalId) return false;
  return side === 'agent' ? claim.state !== 'draft' : claim.company.id === companyId;
}
