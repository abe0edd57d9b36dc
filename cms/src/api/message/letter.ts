import { z } from 'zod';

/** The words of a message. A file may come without any. */
export const letterBody = z.strictObject({ text: z.string().trim().max(20_000).default('') });

const ATTACHED = 10;

/** What the company writes: documents of the case may be attached to it, too. A form knows words only, so they stand in one. */
export const companyLetter = letterBody.extend({
  documents: z
    .string()
    .max(1000)
    .transform((given) => [...new Set(given.split(',').filter(Boolean))])
    .pipe(z.array(z.string().max(64)).max(ATTACHED))
    .optional()
    .meta({ description: `Document ids of up to ${ATTACHED} documents of the case, parted by commas. What is attached is shared with the customers.` }),
});
