import { z } from 'zod';
import type { LocalDate } from '../../../../domain/time';

/** What a warranty makes good. */
export const COVERED = ['parts', 'labour'] as const;
export type Covered = (typeof COVERED)[number];

export const EXTENDED = [...COVERED, 'both'] as const;

const what = z.enum(EXTENDED);
const reason = z.string().trim().min(1).max(500);

/** A unit's own: so many months behind the end that its policy gives it, or up to a day and no further. */
const extension = z.union([
  z.strictObject({ what, months: z.number().int().min(1).max(240), reason }),
  z.strictObject({ what, until: z.iso.date(), reason }),
]);

export const MOST_EXTENSIONS = 20;
export const extensionsSchema = z.array(extension).max(MOST_EXTENSIONS).meta({ id: 'WarrantyExtensions' });

export type Extension = { what: (typeof EXTENDED)[number]; reason: string } & ({ months: number; until?: undefined } | { until: LocalDate; months?: undefined });
