/** Why a bid was not taken, as its form says it. */
export const BID_PROBLEMS = ['sums', 'closed', 'fileTooLarge', 'fileType', 'fileTooMany', 'busy', 'failed'] as const;
export type BidProblem = (typeof BID_PROBLEMS)[number];
