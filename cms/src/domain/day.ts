import { z } from 'zod';

/** A calendar day that somebody sends, YYYY-MM-DD: within what calendars, clocks and both databases keep. */
export const day = z.iso.date().refine((given) => given >= '1900-01-01' && given <= '2999-12-31');
