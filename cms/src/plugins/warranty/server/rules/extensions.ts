import { z } from 'zod';
import { EXTENDED } from './terms';

/** A day as warranties know it: so far from the last year that months can be added. */
export const warrantyDay = z.iso.date().refine((day) => day >= '1970-01-01' && day < '2200', { message: 'This day is too far from now.' });

const what = z.enum(EXTENDED);
const reason = z.string().trim().min(1).max(500);

export const extensionSchema = z.union([
  z.strictObject({ what, months: z.number().int().min(1).max(240), reason }),
  z.strictObject({ what, until: warrantyDay, reason }),
]);

/** Of one unit, as they are stored with it. */
export const extensionsSchema = z.array(extensionSchema).max(20);
