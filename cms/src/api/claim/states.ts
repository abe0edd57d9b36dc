export const CLAIM_STATES = ['draft', 'submitted', 'inReview', 'infoRequested', 'approved', 'rejected', 'closed'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** On which side of a claim somebody stands: those who hand it in, and the manufacturer's service agents. */
export const CLAIM_SIDES = ['client', 'agent'] as const;
export type ClaimSide = (typeof CLAIM_SIDES)[number];

interface ClaimCommandRow {
  from: readonly ClaimState[];
  to: ClaimState;
  by: ClaimSide;
  /** What is said with it: nothing, something, or not without. */
  comment: 'none' | 'optional' | 'required';
  /** Its kind in the log. */
  event: string;
  description: string;
}

/** How a claim moves (CL-07). After submission only agents move it; the client answers when asked for more (answer 16). */
export const CLAIM_COMMANDS = {
  submit: { from: ['draft'], to: 'submitted', by: 'client', comment: 'none', event: 'claimSubmitted', description: 'Handed in, with the prices of that moment.' },
  startReview: { from: ['submitted', 'infoRequested'], to: 'inReview', by: 'agent', comment: 'none', event: 'claimReviewStarted', description: 'An agent reads it; what was asked need not have been answered.' },
  askForInformation: { from: ['inReview'], to: 'infoRequested', by: 'agent', comment: 'required', event: 'claimInformationAsked', description: 'The client is asked for more.' },
  answer: { from: ['infoRequested'], to: 'inReview', by: 'client', comment: 'required', event: 'claimAnswered', description: 'The client answers, and the review goes on.' },
  approve: { from: ['inReview'], to: 'approved', by: 'agent', comment: 'optional', event: 'claimApproved', description: 'The manufacturer makes it good.' },
  reject: { from: ['inReview'], to: 'rejected', by: 'agent', comment: 'required', event: 'claimRejected', description: 'The manufacturer does not, and says why.' },
  close: { from: ['approved', 'rejected'], to: 'closed', by: 'agent', comment: 'optional', event: 'claimClosed', description: 'Nothing is left to do.' },
} as const satisfies Record<string, ClaimCommandRow>;
export type ClaimCommand = keyof typeof CLAIM_COMMANDS;

const rows = Object.entries(CLAIM_COMMANDS) as [ClaimCommand, ClaimCommandRow][];

/** The command that leads from one state to another, null where none does. No two commands lead the same way for one side. */
export function claimCommandBetween(from: ClaimState, to: ClaimState, by?: ClaimSide): ClaimCommand | null {
  return rows.find(([, row]) => row.from.includes(from) && row.to === to && (by === undefined || row.by === by))?.[0] ?? null;
}

/** What somebody on this side can do with a claim in this state. */
export const commandsOn = (state: ClaimState, side: ClaimSide): ClaimCommand[] => rows.filter(([, row]) => row.by === side && row.from.includes(state)).map(([command]) => command);

/** Whose turn it is in each state (CL-19): with the agents' until it is closed, but for what only the client can do. */
export const WAITS_FOR = { draft: 'client', submitted: 'agent', inReview: 'agent', infoRequested: 'client', approved: 'agent', rejected: 'agent', closed: null } as const satisfies Record<ClaimState, ClaimSide | null>;

/** The lists beside *all* (CL-11): active is what is neither a draft nor closed. */
export const CLAIM_LISTS = ['active', 'drafts', 'closed'] as const;
export type ClaimList = (typeof CLAIM_LISTS)[number];

export function listOf(state: ClaimState): ClaimList {
  if (state === 'draft') return 'drafts';
  return state === 'closed' ? 'closed' : 'active';
}
