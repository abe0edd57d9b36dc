import { BID_PROBLEMS, type BidProblem } from './BidSheet';

/** What came of the bid that was just sent, as the address says it. */
export function bidOutcome({ problem, given }: Record<string, string | string[] | undefined>): { problem: BidProblem | null; given: boolean } {
  return { problem: BID_PROBLEMS.find((known) => known === problem) ?? null, given: given === 'yes' };
}
