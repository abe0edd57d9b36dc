import { z } from 'zod';
import { Refusal } from '../../domain/refusal';
import { answerClaim, type claimAnswer } from './answers';
import { type ClaimCall } from './commands/change-claim';
import { readClaim } from './queries/claim';
import { reachOf } from './side';

export const byNumber = z.strictObject({ number: z.string().min(1).max(64) });

/** The claim as it is now, for whoever has just changed it. */
export async function answerNow({ viewer, number }: Pick<ClaimCall, 'viewer' | 'number'>): Promise<z.input<typeof claimAnswer>> {
  const reach = reachOf(viewer);
  const found = await readClaim(reach, number);
  if (!found) throw new Refusal('notFound');
  return answerClaim(found, reach, viewer);
}
