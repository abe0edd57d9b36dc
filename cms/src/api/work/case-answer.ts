import { z } from 'zod';
import type { MemberViewer } from '../../http/viewer';
import type { Command } from '../../plugins/role-matrix/server/rules/authority';
import { may, type CaseRules } from '../../plugins/role-matrix/server/rules/may';
import { rolesOn, personsOf, type Member } from '../../plugins/role-matrix/server/rules/standing';
import { readOverrides } from '../../plugins/visibility/server/services/settings-store';
import { minorUnits } from '../budget/answers';
import { BUDGET_STATUSES } from '../budget/snapshot';
import { NEVER } from '../case/list/rules/next';
import { invoiceReach, reaches } from '../invoice/rules/reach';
import { isInspection } from '../task/states';
import type { StoredWorkCase, StoredWorkTask } from './queries/case';
import { CASE_POSSIBLE, TASK_POSSIBLE, taskHindrance, type CasePossible, type Hindrance, type TaskPossible } from './rules/possible';

const named = z.object({ documentId: z.string(), name: z.string() });
const phoned = named.extend({ mobile: z.string().nullable() });
const day = z.string().nullable().meta({ description: 'A calendar day, YYYY-MM-DD.' });
const instant = z.string().meta({ format: 'date-time' });

const HINDRANCES = ['caseEnded', 'caseNotOpen', 'caseNotWaiting', 'caseNotEnded', 'taskStarted', 'noDecisions', 'state', 'noOffice'] as const satisfies readonly Hindrance[];
const offered = <Name extends string>(names: readonly Name[]) =>
  z
    .array(z.object({ name: z.enum(names as [Name, ...Name[]]), hindrance: z.enum(HINDRANCES).nullable() }))
    .meta({ description: 'The commands that the viewer may give; with what the state of things has against it. A command that is missing is one that she may not give.' });
const caseNames = Object.keys(CASE_POSSIBLE) as CasePossible[];
const taskNames = Object.keys(TASK_POSSIBLE) as TaskPossible[];

const taskFile = z.object({ documentId: z.string(), name: z.string(), type: z.string(), size: z.number().int() });

const task = z
  .object({
    documentId: z.string(),
    title: z.string(),
    kind: z.string(),
    mainInspection: z.boolean(),
    status: z.string(),
    statusReason: z.string().nullable(),
    description: z.string().nullable(),
    scheduledFrom: day,
    scheduledTo: day,
    meetingAt: z.string().nullable(),
    meetingZone: z.string().nullable(),
    needsBudget: z.boolean(),
    office: named.extend({ phone: z.string().nullable() }).nullable(),
    responsible: phoned.nullable(),
    mine: z.boolean().meta({ description: 'The viewer is responsible for it, or stands in for who is.' }),
    readsBudgets: z.boolean().meta({ description: 'The viewer may read what was asked for it, and what came of that.' }),
    budget: z
      .object({ number: z.number().int(), status: z.enum(BUDGET_STATUSES), amount: minorUnits, approvedAmount: minorUnits.nullable(), forwardedBy: z.string().nullable(), lines: z.number().int() })
      .nullable()
      .meta({ description: 'The newest, for those who may read it.' }),
    media: z.array(taskFile),
    extras: z.array(taskFile).meta({ description: 'Set aside: in no report, and not on the customer’s plan.' }),
    commands: offered(taskNames),
  })
  .meta({ id: 'WorkTask' });

/** What a member reads of a case. Parts that she does not see are null. */
export const workCase = z
  .object({
    documentId: z.string(),
    number: z.string(),
    version: z.string().meta({ description: 'For `If-Match` when the case is changed.' }),
    title: z.string(),
    type: z.string(),
    damageNote: z.string().nullable(),
    street: z.string().nullable(),
    postalCode: z.string().nullable(),
    city: z.string().nullable(),
    status: z.string(),
    statusReason: z.string().nullable().meta({ description: 'Why it waits, was closed or reopened; for those who see the decision.' }),
    waitingUntil: day,
    reportedAt: instant,
    decision: z.object({ decision: z.string(), reason: z.string().nullable() }).nullable(),
    qualityControl: z.boolean(),
    reminderOn: day,
    picture: z.string().nullable(),
    handler: phoned.extend({ email: z.string().nullable() }).nullable(),
    technicalAdviser: phoned.nullable(),
    externalOffice: named.extend({ phone: z.string().nullable(), km: z.number().nullable() }).nullable(),
    externalHandler: phoned.extend({ email: z.string().nullable() }).nullable(),
    contacts: z.array(named.extend({ role: z.string(), email: z.string().nullable(), mobile: z.string().nullable() })),
    next: z.object({ needs: z.string(), dueOn: day }).nullable(),
    currency: z.string(),
    tasks: z.array(task),
    openTasks: z.array(z.string()).meta({ description: 'Tasks that are neither approved nor removed: closing then needs a reason.' }),
    roles: z.array(z.string()).meta({ description: 'The roles of the matrix that the viewer has on this case.' }),
    parts: z
      .object({
        communication: z.object({ unread: z.number().int(), answerDueOn: day, messages: z.number().int(), asks: z.number().int(), askDueOn: day }).nullable(),
        access: z.object({ people: z.number().int(), lastOpenedAt: instant.nullable(), overridden: z.number().int() }).nullable(),
        documents: z
          .object({ count: z.number().int().nullable(), unseen: z.number().int(), report: z.enum(['making', 'failed']).nullable() })
          .meta({ description: 'The count is null for those who see only a part of them; `report` is what became of the last one that was asked for, where it is not there.' }),
        log: z.boolean(),
        costs: z.boolean(),
        settlement: z.boolean(),
        invoices: z.object({ count: z.number().int(), toApprove: z.number().int() }).nullable().meta({ description: 'To approve: those that wait for the viewer to decide.' }),
        rfqs: z.boolean(),
        chat: z.object({ messages: z.number().int(), unread: z.number().int() }),
      })
      .meta({ description: 'The parts of the case beside its tasks; null where the viewer does not see one.' }),
    commands: offered(caseNames),
  })
  .meta({ id: 'WorkCase' });

type Answer = z.input<typeof workCase>;

const some = (date: string | null) => (date === null || date === NEVER ? null : date);

/** A case for one member: what she may see of it and what she may do, as the rules say. Lists its fields. */
export function answerWorkCase(stored: StoredWorkCase, viewer: MemberViewer, rules: CaseRules): Answer {
  const { member } = viewer;
  const allows = (command: Command) => may(member, command, rules).allowed;
  const whole = allows('readCaseLog');
  const communicates = allows('listCaseMessages');
  const { listed, access, counts } = stored;
  // Whoever does not read the communication is not told either that an answer is due.
  const { needs, dueOn } = communicates ? listed : { needs: listed.workNeeds, dueOn: listed.workDueOn };
  const facts = {
    status: stored.status,
    decisions: viewer.portal.decisions,
    working: stored.tasks.some(({ status }) => status === 'started' || status === 'budgetRevised'),
    hasExternalOffice: stored.externalOffice !== null,
  };
  return {
    documentId: stored.documentId,
    number: stored.number,
    version: String(stored.updatedAt),
    title: stored.title,
    type: stored.type,
    damageNote: stored.damageNote,
    street: stored.street,
    postalCode: stored.postalCode,
    city: stored.city,
    status: stored.status,
    statusReason: whole ? stored.statusReason : null,
    waitingUntil: stored.waitingUntil,
    reportedAt: new Date(stored.reportedAt).toISOString(),
    decision: whole ? { decision: stored.decision, reason: stored.decisionReason } : null,
    qualityControl: stored.qualityControl,
    reminderOn: whole ? stored.reminderOn : null,
    picture: stored.picture?.documentId ?? null,
    handler: stored.handler,
    technicalAdviser: stored.technicalAdviser,
    externalOffice: stored.externalOffice && { ...stored.externalOffice, km: listed.km === null ? null : Math.round(listed.km * 10) / 10 },
    externalHandler: stored.externalHandler,
    contacts: stored.contacts,
    next: needs === null ? null : { needs, dueOn: some(dueOn) },
    currency: viewer.portal.currency,
    tasks: stored.tasks.map((one) => answerTask(one, stored, viewer, rules)),
    openTasks: stored.tasks.filter(({ status }) => status !== 'approved').map(({ title }) => title),
    roles: [...new Set(personsOf(member).flatMap((person) => rolesOn(person, rules.people)))],
    parts: {
      communication: communicates
        ? { unread: listed.unread, answerDueOn: some(listed.answerDueOn), messages: counts.messages, asks: listed.asks, askDueOn: some(listed.askDueOn) }
        : null,
      access: allows('listCustomerAccess')
        ? { people: access.people, lastOpenedAt: access.lastOpenedAt === null ? null : new Date(access.lastOpenedAt).toISOString(), overridden: Object.keys(readOverrides(access.overrides)).length }
        : null,
      documents: { count: whole ? counts.documents : null, unseen: allows('markDocumentsSeen') ? listed.partnerDocuments : 0, report: allows('makeReport') ? reportOf(stored.report) : null },
      log: whole,
      costs: allows('readCostControl'),
      settlement: allows('readSettlement'),
      invoices: allows('readCaseInvoices') ? invoicesOf(stored, member, rules) : null,
      rfqs: allows('listRfqs'),
      chat: { messages: counts.chat, unread: counts.unreadChat },
    },
    commands: caseNames.filter(allows).map((name) => ({ name, hindrance: CASE_POSSIBLE[name](facts) })),
  };
}

function invoicesOf({ invoices }: StoredWorkCase, member: Member, rules: CaseRules) {
  const reach = invoiceReach(member, rules.people);
  const seen = invoices.filter(({ companyId }) => reaches(reach, companyId));
  return { count: seen.length, toApprove: may(member, 'approveInvoice', rules).allowed ? seen.filter(({ status }) => status === 'submitted').length : 0 };
}

const reportOf = (last: StoredWorkCase['report']) => (last === null ? null : last.state !== 'done' ? 'making' : last.failed > 0 ? 'failed' : null);

const filesAnswer = (files: StoredWorkTask['media']) => files.map(({ documentId, name, mime, size }) => ({ documentId, name, type: mime, size: Math.round(size * 1000) }));

function answerTask({ id, media, extras, budget, ...stored }: StoredWorkTask, of: StoredWorkCase, { member }: MemberViewer, rules: CaseRules): z.input<typeof task> {
  const place = rules.people.tasks.find((one) => one.id === id) ?? null;
  const facts = { status: stored.status, needsBudget: stored.needsBudget, mainInspection: stored.mainInspection, caseStatus: of.status };
  // Pages give *confirm* for the office that opens them, and not for whoever else looks (spec 25). Whom no limit holds forwards nothing.
  const offersItself = (name: TaskPossible) => {
    const permission = may(member, name, rules, place);
    if (!permission.allowed) return false;
    if (name === 'reportFindings') return isInspection(stored);
    const { ground } = permission.because;
    return name === 'confirmTask' ? ground === 'officeMember' : name !== 'forwardBudget' || ground !== 'handler';
  };
  const readsBudgets = may(member, 'readTaskBudgets', rules, place).allowed;
  return {
    ...stored,
    readsBudgets,
    budget: readsBudgets ? budget : null,
    mine: personsOf(member).some((person) => person.id === place?.responsibleId),
    media: filesAnswer(media),
    extras: filesAnswer(extras),
    commands: taskNames.filter(offersItself).map((name) => ({ name, hindrance: taskHindrance(name, facts) })),
  };
}
