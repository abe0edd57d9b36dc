import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { UNIT_SORTS, type UnitPlace, type UnitQuestion, type UnitSort } from '../queries/list';
import { WARRANTY_STATES } from '../rules/warranty';

const sorts = Object.keys(UNIT_SORTS) as [UnitSort, ...UnitSort[]];

/** What a list of units, and a file of it, can be asked for (CL-13). */
export const unitFilters = z.strictObject({
  q: z.string().trim().min(1).max(80).optional().meta({ description: 'Somewhere in the serial number, or in the name of the product.' }),
  registration: z.enum(['pending', 'registered']).optional(),
  warranty: z.enum(WARRANTY_STATES).optional().meta({ description: 'As it stands today.' }),
  company: z.string().min(1).max(64).optional().meta({ description: 'The document id of the company that it is with; a client has but its own.' }),
  sort: z.enum(sorts).default('product').meta({ description: 'By the name of the `product`, by `serial` number, or what was taken up last (`newest`).' }),
});

export const questionOf = ({ q, ...others }: z.output<typeof unitFilters>): UnitQuestion => ({ ...others, words: q });

export const unitCursor = (sort: UnitSort, { at, id }: UnitPlace): string => Buffer.from(JSON.stringify([sort, at, id])).toString('base64url');

const stored = z.tuple([z.enum(sorts), z.union([z.string().max(300), z.number().int().min(0)]), z.number().int().min(1).max(2 ** 31 - 1)]);

/** A place in the order that is asked for: that of another leads nowhere. */
export function placeOf(sort: UnitSort, cursor: string): UnitPlace {
  const read = stored.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()));
  if (!read.success || read.data[0] !== sort || (typeof read.data[1] === 'string') !== (sort !== 'newest') || String(read.data[1]).includes('\0')) throw new Refusal('input.invalid', { findings: [{ path: 'query.cursor', message: 'This is no cursor of this order.' }] });
  const [, at, id] = read.data;
  return { at, id };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
