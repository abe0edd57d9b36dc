import { Refusal } from '../../domain/refusal';
import type { MemberViewer } from '../../http/viewer';
import { claimReach, type ClaimReach } from './rules/reach';
import type { ClaimSide } from './states';

/** Whoever has nothing to do with claims finds none. */
export function reachOf(viewer: MemberViewer): ClaimReach {
  const reach = claimReach(viewer);
  if (!reach) throw new Refusal('notFound');
  return reach;
}

/** Only one side does this; the other one sees what it is about, but not that it could. */
export function demandSide({ side }: ClaimReach, wanted: ClaimSide): void {
  if (side !== wanted) throw new Refusal('right.missing');
}

/** The reach of somebody on the side that this is for. */
export function reachOn(wanted: ClaimSide, viewer: MemberViewer): ClaimReach {
  const reach = reachOf(viewer);
  demandSide(reach, wanted);
  return reach;
}

/** The portal of an agent: units, parts, companies and templates are the agents’ to keep. */
export const portalOfAgent = (viewer: MemberViewer): number => reachOn('agent', viewer).portalId;
