import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import { addDays, localDate, type LocalDate } from '../../../domain/time';
import { endpoint } from '../../../http/endpoint';
import type { MemberViewer } from '../../../http/viewer';
import { isCaseHandler } from '../../case/list/conditions';
import { rolesAnswering } from '../../case/list/answering';
import { readDashboard } from '../../case/list/dashboard';
import { COUNTED, type Position, type Sort } from '../../case/list/filters';
import { countCases, listCases } from '../../case/list/query';
import { NEEDS, type Need } from '../../case/list/rules/next';
import { ROW_NAMES } from '../../case/list/rules/rows';
import { askedState } from '../../rfq/asked-answer';
import { answersInvitations, listAsked } from '../../rfq/queries/asked';
import { askedBy, filters, sort, STATUSES } from '../list-filters';

const listed = filters.extend({
  sort,
  cursor: z.string().max(120).optional(),
});

const day = z.string().nullable().meta({ description: 'A calendar day, YYYY-MM-DD.' });
const named = z.string().nullable();
const needNames = Object.keys(NEEDS) as [Need, ...Need[]];

const listedCase = z
  .object({
    documentId: z.string(),
    number: z.string(),
    title: z.string(),
    type: z.string(),
    status: z.enum(STATUSES),
    street: named,
    postalCode: named,
    city: named,
    customer: named,
    task: z.object({ title: z.string(), kind: z.string(), status: z.string() }).nullable().meta({ description: 'The task that decides what happens next.' }),
    needs: z.enum(needNames).nullable().meta({ description: 'What happens next.' }),
    action: z.boolean().meta({ description: 'Something has to be done by the viewer.' }),
    dueOn: day,
    unread: z.number().int().meta({ description: 'Messages of customers that nobody has read; 0 for those who do not answer them.' }),
    reportedAt: z.string().meta({ format: 'date-time' }),
    reminderOn: day.meta({ description: 'The case handler’s reminder; null for others.' }),
    handler: named,
    externalOffice: named,
    externalHandler: named,
    km: z.number().nullable().meta({ description: 'From the damage site to the external case handler’s office, along the great circle.' }),
  })
  .meta({ id: 'ListedCase' });

const toCursor = ({ dueOn, caseId }: Position): string => Buffer.from(`${dueOn}:${caseId}`).toString('base64url');

function fromCursor(cursor: string): Position {
  const [, dueOn, id] = /^(\d{4}-\d{2}-\d{2}u?):(\d{1,10})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (dueOn === undefined || !(Number(id) < 2 ** 31)) throw new Refusal('input.invalid', { findings: [{ path: 'query.cursor', message: 'This is no cursor of ours.' }] });
  return { dueOn, caseId: Number(id) };
}

const listWorkCases = endpoint({
  name: 'listWorkCases',
  summary: 'The cases that a member sees, filtered (EH-11, EH-12), what is due first unless asked otherwise.',
  method: 'GET',
  path: '/work/cases',
  who: ['member'],
  query: listed,
  response: z.object({ cases: z.array(listedCase), next: z.string().nullable() }).meta({ id: 'ListedCases' }),
  ahead: true,
  async handle({ viewer, query, ask, now }) {
    const { sort: order = 'due' as Sort, cursor, ...wanted } = query;
    const asked = await askedBy(viewer, wanted, now);
    if (!asked) return { cases: [], next: null };
    const { cases, next } = await listCases(ask, asked, order, cursor === undefined ? null : fromCursor(cursor));
    return { cases, next: next && toCursor(next) };
  },
});

const countWorkCases = endpoint({
  name: 'countWorkCases',
  summary: 'How many cases these filters find.',
  method: 'GET',
  path: '/work/case-count',
  who: ['member'],
  query: filters,
  response: z.object({ count: z.number().int(), more: z.boolean().meta({ description: `There are more than the ${COUNTED} that were counted.` }) }).meta({ id: 'CaseCount' }),
  async handle({ viewer, query, now }) {
    const asked = await askedBy(viewer, query, now);
    const found = asked ? await countCases(asked, COUNTED + 1) : 0;
    return { count: Math.min(found, COUNTED), more: found > COUNTED };
  },
});

const count = z.number().int();

const invitations = z.object({ today: count, tomorrow: count, later: count }).meta({ description: 'Requests for quotation that the member’s offices may still bid for and have not, by their deadline; null for those who bid for none.' });

async function countInvitations(viewer: MemberViewer, today: LocalDate, now: number): Promise<z.input<typeof invitations> | null> {
  if (isCaseHandler(viewer) || !answersInvitations(viewer)) return null;
  const open = (await listAsked(viewer)).filter((asked) => asked.bidAt === null && askedState(asked, now) === 'open').map(({ rfq }) => rfq.deadline.slice(0, today.length));
  const tomorrow = addDays(today, 1);
  return { today: open.filter((day) => day <= today).length, tomorrow: open.filter((day) => day === tomorrow).length, later: open.filter((day) => day > tomorrow).length };
}

const readDashboardRoute = endpoint({
  name: 'readDashboard',
  summary: 'The member’s dashboard: rows × today, tomorrow, later (CP-21). Each number is that of the list with the same `row` and `when`.',
  method: 'GET',
  path: '/work/dashboard',
  who: ['member'],
  response: z.object({ today: z.string(), rows: z.array(z.object({ row: z.enum(ROW_NAMES), today: count, overdue: count, tomorrow: count, later: count })), invitations: invitations.nullable() }).meta({ id: 'Dashboard' }),
  async handle({ viewer, now }) {
    const today = localDate(now, viewer.portal.timeZone);
    const rows = await readDashboard({ viewer, answering: await rolesAnswering(viewer) }, today);
    return { today, rows: rows.map(({ row, counts }) => ({ row, ...counts })), invitations: await countInvitations(viewer, today, now) };
  },
});

export default { type: 'content-api', routes: [countWorkCases, listWorkCases, readDashboardRoute] };
