import { z } from 'zod';
import { Refusal } from '../../domain/refusal';
import { localDate } from '../../domain/time';
import type { MemberViewer } from '../../http/viewer';
import { rolesAnswering } from '../case/list/answering';
import { SORTS, type Asked, type CaseFilters } from '../case/list/filters';
import { OPEN, ROW_NAMES, statusesOf, WHENS } from '../case/list/rules/rows';
import type { CaseStatus } from '../case/snapshot';
import { findParticipants } from './queries/participants';

export const STATUSES = ['open', 'waiting', 'closed', 'cancelled'] as const satisfies readonly CaseStatus[];

const word = z.string().min(1).max(64);
const yes = z.literal('true').optional();
const several = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .string()
    .max(200)
    .transform((given) => [...new Set(given.split(','))])
    .pipe(z.array(z.enum(values)).min(1));

/** What the list can be asked for (EH-11, EH-12), as it stands in its address. */
export const filters = z.strictObject({
  user: word.optional().meta({ description: 'A member’s document id: who has to do with the case, by a task or a role (EH-12).' }),
  mine: yes.meta({ description: 'The viewer has to do with the case.' }),
  external: yes.meta({ description: 'With an external case handler, named or not.' }),
  action: yes.meta({ description: 'Something has to be done by the viewer.' }),
  status: several(STATUSES).optional().meta({ description: 'Some of open, waiting, closed, cancelled, parted by commas. Open and waiting where nothing is said; all of them with a row that counts ended cases, too.' }),
  office: word.optional().meta({ description: 'An office’s document id.' }),
  q: z.string().max(200).optional().meta({ description: 'Beginnings of words of number, title, address, people, tasks.' }),
  row: z.enum(ROW_NAMES).optional().meta({ description: 'The cases that this row of the dashboard counts.' }),
  when: z.enum(WHENS).optional().meta({ description: 'With `row`: those due then. What is overdue is due today.' }),
});

export type Filters = z.output<typeof filters>;

export const sort = z.enum(SORTS).optional();

/** What a view keeps: filters and an order, but no place in the list. */
const kept = filters.extend({ sort }).refine(({ row, when }) => row !== undefined || when === undefined);

/** The same things asked, written in one way; null where the list would refuse them. */
export function plainQuery(query: string): string | null {
  const given = new URLSearchParams(query);
  const names = [...given.keys()];
  if (new Set(names).size !== names.length || !kept.safeParse(Object.fromEntries(given)).success) return null;
  return new URLSearchParams([...given].sort(([left], [right]) => (left < right ? -1 : 1))).toString();
}

/** The filters of a view; null where a later version does not know them any more. */
export function filtersOf(query: string): Filters | null {
  const parsed = kept.safeParse(Object.fromEntries(new URLSearchParams(query)));
  if (!parsed.success) return null;
  const { sort: _order, ...wanted } = parsed.data;
  return wanted;
}

/** What the address says, with ids instead of names; somebody who is not in the portal has nothing to do with any case. */
export async function askedBy(viewer: MemberViewer, query: Filters, now: number): Promise<Asked | null> {
  const { user, office, mine, external, action, status, q, row, when } = query;
  if (when && !row) throw new Refusal('input.invalid', { findings: [{ path: 'query.when', message: 'This goes with a row.' }] });
  const participants = await findParticipants(viewer.portal.id, user ?? null, office ?? null);
  if ((user !== undefined && participants.userId === null) || (office !== undefined && participants.officeId === null)) return null;
  const wanted: CaseFilters = {
    statuses: status ?? (row ? statusesOf(row) : OPEN),
    ...(participants.userId !== null && { userId: participants.userId }),
    ...(participants.officeId !== null && { officeId: participants.officeId }),
    ...(mine && { mine: true }),
    ...(external && { external: true }),
    ...(action && { action: true }),
    ...(q !== undefined && { text: q }),
    ...(row && { row }),
    ...(when && { when }),
  };
  return { viewer, answering: await rolesAnswering(viewer), filters: wanted, today: localDate(now, viewer.portal.timeZone) };
}
