import { z } from 'zod';
import { cmsPath } from '@/cms/call';
import { pasted } from '@/ui/words/plain';
import type { Command, Path } from '../commands/command';

const word = z.string().min(1).max(64);
const day = z.union([z.iso.date(), z.literal('').transform(() => null)]);
const text = (most: number) => z.string().overwrite(pasted).trim().max(most);
const needed = (most: number) => z.string().overwrite(pasted).trim().min(1).max(most);
const plate = { serial: needed(80), product: word, shippedOn: day };
const company = z.union([z.literal('none').transform(() => null), word]);

const registration = z.object({ ownerName: needed(200), ownerEmail: text(254), ownerPhone: text(40), siteAddress: needed(500), deliveredOn: z.iso.date() });

/** Months or a last day, as it was entered. */
const extension = z
  .object({ what: z.enum(['both', 'parts', 'labour']), months: z.union([z.literal(''), z.coerce.number().int().min(1).max(240)]), until: z.union([z.iso.date(), z.literal('')]), reason: needed(500) })
  .refine(({ months, until }) => (months === '') !== (until === ''), { path: ['months'] })
  .transform(({ what, months, until, reason }) => ({ what, reason, ...(months === '' ? { until } : { months }) }));

const onUnit = (name: string): Path => (unit) => cmsPath`/units/${unit}/` + name;

/** What agents do with units (CL-14). */
export const unitCommands = {
  createUnit: { path: () => '/units', body: z.object({ ...plate, company }) },
  changeUnit: { path: (unit) => cmsPath`/units/${unit}`, method: 'PATCH', body: z.object(plate) },
  assignUnit: { path: onUnit('assign'), body: z.object({ company }) },
  extendWarranty: { path: onUnit('extend'), body: extension },
  registerUnit: { path: onUnit('register'), body: registration },
  correctRegistration: { path: onUnit('registration'), method: 'PATCH', body: registration },
} as const satisfies Record<string, Command>;
