import { z } from 'zod';
import { ASK_KINDS, type AskKind } from '../ask/states';
import { CASE_TYPES } from '../case/snapshot';
import { budgetTile } from './budget';
import { coloursTold } from '../../plugins/visibility/server/rules/settings';

const language = z.string().meta({ description: 'BCP 47: a language of this installation.' });
const localDate = z.string().meta({ description: 'A calendar day, YYYY-MM-DD.' });
const localDateTime = z.string().meta({ description: 'Wall clock in the zone beside it, else the portal’s: YYYY-MM-DD or YYYY-MM-DDTHH:mm.' });
const instant = z.string().meta({ format: 'date-time', description: 'UTC.' });

export const portal = z
  .object({
    key: z.string(),
    name: z.string(),
    kind: z.enum(['insurance', 'contractor', 'warranty', 'office']),
    locale: language,
    timeZone: z.string(),
    currency: z.string(),
    logo: z.string().nullable(),
    colors: coloursTold,
  })
  .meta({ id: 'Portal' });

const stage = z.enum(['reported', 'inspection', 'decision', 'planning', 'repair', 'done']);

const head = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('meeting'), task: z.string(), mainInspection: z.boolean(), at: localDateTime, zone: z.string(), who: z.string().nullable(), office: z.string().nullable() }),
    z.object({ kind: z.literal('running'), task: z.string(), mainInspection: z.boolean(), office: z.string().nullable() }),
    z.object({ kind: z.literal('decided') }),
    z.object({ kind: z.literal('closed'), at: localDateTime.nullable() }),
    z.object({ kind: z.literal('cancelled') }),
    z.object({ kind: z.literal('waiting') }),
    z.object({ kind: z.literal('stage'), stage }),
  ])
  .meta({ id: 'Head' });

const nothing = z.object({});
const name = z.object({ name: z.string() });
const office = z.object({ office: z.string() });
const title = z.object({ title: z.string() });

/** What each kind of news tells (CP-12). A field that is not here cannot leave the house. */
export const NEWS_FACTS = {
  callLogged: z.object({ reached: z.boolean(), seconds: z.number().int(), number: z.string(), caller: z.string() }),
  inspectorAssigned: name,
  mainInspectionStarted: nothing,
  mainInspectionCompleted: nothing,
  compensationDecided: nothing,
  taskStartedOrEnded: z.object({ task: z.string(), what: z.enum(['started', 'ended']) }),
  caseClosed: nothing,
  mainInspectionOfficeChanged: office,
  tasksAdded: z.object({ tasks: z.array(z.string()) }),
  taskResponsibleChanged: name.extend({ task: z.string() }),
  taskOfficeChanged: office.extend({ task: z.string() }),
  caseReopened: z.object({ company: z.string() }),
  projectManagerChanged: name,
  projectOfficeChanged: office,
  meetingTimeChanged: z.object({ task: z.string(), at: localDateTime.nullable(), zone: z.string() }),
  taskScheduleChanged: z.object({ task: z.string(), from: localDate.nullable(), to: localDate.nullable() }),
  messageToCustomer: name,
  documentShared: title,
  documentUnshared: title,
} as const;

const entry = <Kind extends keyof typeof NEWS_FACTS>(kind: Kind) =>
  z.object({ id: z.string(), at: instant, kind: z.literal(kind), facts: NEWS_FACTS[kind] });

const newsEntry = z
  .discriminatedUnion('kind', [
    entry('callLogged'),
    entry('inspectorAssigned'),
    entry('mainInspectionStarted'),
    entry('mainInspectionCompleted'),
    entry('compensationDecided'),
    entry('taskStartedOrEnded'),
    entry('caseClosed'),
    entry('mainInspectionOfficeChanged'),
    entry('tasksAdded'),
    entry('taskResponsibleChanged'),
    entry('taskOfficeChanged'),
    entry('caseReopened'),
    entry('projectManagerChanged'),
    entry('projectOfficeChanged'),
    entry('meetingTimeChanged'),
    entry('taskScheduleChanged'),
    entry('messageToCustomer'),
    entry('documentShared'),
    entry('documentUnshared'),
  ])
  .meta({ id: 'NewsEntry' });
export type NewsEntry = z.input<typeof newsEntry>;

export const news = z.object({ entries: z.array(newsEntry), next: z.string().nullable() }).meta({ id: 'News' });

const appointment = z
  .object({
    id: z.string(),
    task: z.string(),
    mainInspection: z.boolean(),
    meeting: localDateTime.nullable(),
    zone: z.string(),
    from: localDate.nullable(),
    to: localDate.nullable(),
    office: z.string().nullable(),
    who: z.string().nullable(),
    officePhone: z.string().nullable(),
    whoMobile: z.string().nullable(),
  })
  .meta({ id: 'Appointment' });

const ask = z
  .object({
    id: z.string(),
    text: z.string(),
    explanation: z.string().nullable(),
    kind: z.enum(Object.keys(ASK_KINDS) as [AskKind, ...AskKind[]]),
    dueOn: localDate.nullable(),
  })
  .meta({ id: 'CustomerAsk' });

export const customerPage = z
  .object({
    portal,
    viewer: z.object({ name: z.string(), locale: language }),
    case: z.object({
      number: z.string(),
      what: z.string(),
      type: z.enum(CASE_TYPES),
      status: z.enum(['open', 'waiting', 'closed', 'cancelled']),
      street: z.string(),
      postalCode: z.string(),
      city: z.string(),
      reportedAt: instant,
      closedAt: instant.nullable(),
    }),
    handler: z.object({ name: z.string(), mobile: z.string().nullable() }).nullable(),
    head,
    tracker: z.array(z.object({ key: stage, state: z.enum(['done', 'now', 'next']), date: localDateTime.nullable() })),
    tabs: z.array(z.enum(['dashboard', 'plan', 'communication', 'documents', 'budget'])),
    unseen: z
      .object({ communication: z.number().int(), documents: z.number().int() })
      .meta({ description: 'What came to a tab since this contact last looked at it.' }),
    asks: z.array(ask).nullable().meta({ description: 'What the company needs from the customer, the earliest due first.' }),
    news: news.nullable(),
    schedule: z.array(appointment).nullable(),
    budget: budgetTile.nullable(),
  })
  .meta({ id: 'CustomerPage' });
export type CustomerPage = z.input<typeof customerPage>;

export const caseListItem = z.object({ number: z.string(), what: z.string(), street: z.string(), city: z.string() }).meta({ id: 'CaseListItem' });
