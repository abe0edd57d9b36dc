import 'server-only';
import { BID_PROBLEMS, type BidProblem } from './problems';
import { keptBid } from './keptBid';
import type { TypedBid } from './typedBid';

/** What came of the bid that was just sent: what was wrong, with all that had been typed, or that it is there. */
export type BidOutcome = { problem: BidProblem | null; typed: TypedBid | null; given: boolean };

/** As the address says it. */
export async function bidOutcome({ problem: said, given }: Record<string, string | string[] | undefined>): Promise<BidOutcome> {
  const problem = BID_PROBLEMS.find((known) => known === said) ?? null;
  return { problem, typed: problem && (await keptBid()), given: given === 'yes' };
}
