import { wants, type Notification, type Notifications } from '../../member/rules/wants';
import type { ClaimParties, ClaimTemplate } from './notices';

/** The choice by which somebody is spared a mail (CL-17). Null for what needs an answer of hers, and for what she has been given: that always goes. */
const CHOICE_OF = {
  claimReceived: 'claimState',
  claimHandedIn: 'claimNew',
  claimGiven: null,
  claimInformationAsked: null,
  claimAnswered: null,
  claimApproved: 'claimState',
  claimRejected: 'claimState',
  claimClosed: 'claimState',
  claimCommentOfAgent: 'claimComment',
  claimCommentOfClient: 'claimComment',
} as const satisfies Record<ClaimTemplate, Notification | null>;

/** A claim that nobody has, or that somebody had who has left. */
const isNobodys = ({ responsible, members }: Pick<ClaimParties, 'responsible' | 'members'>): boolean => !members.agent.some(({ id }) => id === responsible.agent);

/** Whether somebody is told by this mail, by what she has chosen. Who logs in nowhere has nothing to choose. */
export function isTold(template: ClaimTemplate, chosen: Notifications, parties: Pick<ClaimParties, 'responsible' | 'members'>): boolean {
  if (template === 'claimCommentOfClient' && isNobodys(parties)) return wants(chosen, 'claimUnassigned');
  const choice = CHOICE_OF[template];
  return choice === null || wants(chosen, choice);
}
