import { z } from 'zod';
import type { CashOfferSnapshot } from './recorded';

export const cashOfferAnswer = z
  .object({
    documentId: z.string(),
    status: z.enum(['offered', 'withdrawn']),
    text: z.string(),
    amount: z.number().int().meta({ description: 'In the smallest unit of the portal’s currency.' }),
    line: z.string().nullable().meta({ description: 'The document id of the line; null for the whole task.' }),
  })
  .meta({ id: 'CashOffer' });

export function answerCashOffer({ lineDocumentId, ...offer }: CashOfferSnapshot): z.input<typeof cashOfferAnswer> {
  return { ...offer, line: lineDocumentId };
}
