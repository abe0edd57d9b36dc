export const APPROVAL_STATES = ['open', 'approved', 'declined', 'withdrawn', 'void'] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

export const DECISIONS = ['approved', 'declined'] as const;
export type Decision = (typeof DECISIONS)[number];

interface EndingRow {
  /** Who brings it about. */
  by: 'client' | 'office' | 'system';
  description: string;
}

/** How a request that is open ends (OB-10); no other state is ever left. */
export const ENDINGS = {
  approved: { by: 'client', description: 'The client has approved what it was shown.' },
  declined: { by: 'client', description: 'The client has declined, and said why.' },
  withdrawn: { by: 'office', description: 'Nobody asks any more: by hand, or as the step of the dossier ended otherwise.' },
  void: { by: 'system', description: 'The file is another one: replaced by the office, or changed where it is stored.' },
} as const satisfies Record<Exclude<ApprovalState, 'open'>, EndingRow>;

export type Ending = keyof typeof ENDINGS;

/** Whose file is shown, by the state of the request: what has become void or was withdrawn is no longer the client's to read. */
export const isReadable = (state: ApprovalState): boolean => state === 'open' || isDecision(state);

const isDecision = (state: ApprovalState): state is Decision => state === 'approved' || state === 'declined';
