import { z } from 'zod';
import { day } from '../../../domain/day';
import { Refusal } from '../../../domain/refusal';
import { addDays, instantOf } from '../../../domain/time';
import type { MemberViewer } from '../../../http/viewer';
import { CLAIM_LISTS, CLAIM_STATES } from '../states';
import { CLAIM_SORTS, type ClaimPlace, type ClaimQuestion, type ClaimSort } from './asked';

const id = z.string().min(1).max(64);
const words = z.string().trim().min(1).max(80);
const sorts = Object.keys(CLAIM_SORTS) as [ClaimSort, ...ClaimSort[]];

/** What a list, and a file of it, can be asked for (CL-11). */
export const claimFilters = z.strictObject({
  list: z.enum(CLAIM_LISTS).optional().meta({ description: 'One of the lists beside all.' }),
  state: z.enum(CLAIM_STATES).optional(),
  q: words.optional().meta({ description: 'Beginnings of words of number, serial number, product or problem.' }),
  unit: words.optional().meta({ description: 'Words of the product, or the beginning of a serial number.' }),
  mine: z.literal('1').optional().meta({ description: 'Those that the asking agent is responsible for.' }),
  agent: id.optional().meta({ description: 'The document id of who is responsible.' }),
  creator: id.optional().meta({ description: 'The document id of who began it.' }),
  company: id.optional().meta({ description: 'The document id of the dealer; a client has but its own.' }),
  from: day.optional().meta({ description: 'Handed in on this day or later, in the portal’s calendar.' }),
  to: day.optional().meta({ description: 'Handed in on this day or earlier.' }),
  sort: z.enum(sorts).default('newest').meta({ description: 'By the day of submission, of drafts when they were last saved: `newest` or `oldest` first; `updated`: what was changed last; `total`: the largest sum.' }),
});

export function questionOf({ id: member, portal: { timeZone } }: Pick<MemberViewer, 'id' | 'portal'>, { q, mine, from, to, ...others }: z.output<typeof claimFilters>): ClaimQuestion {
  if (from !== undefined && to !== undefined && from > to) throw new Refusal('input.invalid', { findings: [{ path: 'query.to', message: 'The last day lies before the first.' }] });
  const begins = (date: string) => instantOf(`${date}T00:00`, timeZone);
  return { ...others, words: q, mine: mine && member, from: from === undefined ? from : begins(from), until: to === undefined ? to : begins(addDays(to, 1)) };
}

const LARGEST_ID = 2 ** 31 - 1;

export const claimCursor = (sort: ClaimSort, { at, id: claim }: ClaimPlace): string => Buffer.from(`${sort}:${at}:${claim}`).toString('base64url');

/** A place in the order that is asked for: that of another leads nowhere. */
export function placeOf(sort: ClaimSort, cursor: string): ClaimPlace {
  const [, order, at, claim] = /^([a-z]+):(\d{1,15}):(\d{1,10})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  const place = { at: Number(at), id: Number(claim) };
  if (order !== sort || !(place.id <= LARGEST_ID)) throw new Refusal('input.invalid', { findings: [{ path: 'query.cursor', message: 'This is no cursor of this order.' }] });
  return place;
}
