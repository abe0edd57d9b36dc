import { z } from 'zod';

/** A line of work as the CMS takes it: the quantity with a dot, the price in minor units. */
export const askedLine = z.object({ text: z.string().min(1).max(200), room: z.string().max(100).optional(), quantity: z.string().max(12), unitPrice: z.number().int().min(0) });
export type AskedLine = z.input<typeof askedLine>;
