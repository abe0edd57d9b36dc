import { z } from 'zod';
import { MAX_AMOUNT } from '../../domain/money';
import { newLines } from '../budget/routes/commands';

const id = z.string().min(1).max(64);

const newBid = z.strictObject({
  parts: z.array(z.strictObject({ task: id, amount: z.number().int().min(0).max(MAX_AMOUNT).optional(), lines: newLines.optional() })).min(1).max(20),
  text: z.string().trim().max(5000).optional(),
  keep: z.array(id).max(20).default([]),
});

function parsed(text: string, ctx: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    ctx.addIssue({ code: 'custom', message: 'This is no JSON.' });
    return z.NEVER;
  }
}

/** A form knows words only, so the sums of a bid come as the text of their JSON. */
export const bidField = z
  .string()
  .max(200_000)
  .transform(parsed)
  .pipe(newBid)
  .meta({ description: 'JSON: `parts`, for each task either `amount` or `lines` as the portal has it, in minor units without tax; `text`; `keep`, the papers of the bid before that go with this one.' });
