import { z } from 'zod';
import { day } from '../../../domain/day';
import { endpoint } from '../../../http/endpoint';
import type { CommandViewer } from '../../../http/case-scope';
import { AUTHORITY, type Command } from '../../../plugins/role-matrix/server/rules/authority';
import type { RefusalCode } from '../../../domain/refusal';
import { companyLetter } from '../../message/letter';
import { logCall, sendMessage } from '../commands/correspondence';
import type { CaseCall } from '../commands/change-case';
import { cancelCase, closeCase, decideCase, reopenCase, resumeCase, setReminder, waitCase } from '../commands/states';
import { readOverridesOf, saveOverridesOf } from '../commands/customer-access';
import { overrides } from '../../../plugins/visibility/server/rules/settings';
import { addTask } from '../../task/commands/commands';
import { TASK_KINDS } from '../../task/snapshot';
import { taskState } from '../../task/routes/commands';

export const HANDLERS = ['member', 'apiToken'] as const;

export const byId = z.strictObject({ id: z.string().min(1).max(64) });
const reason = z.string().trim().min(1).max(2000);
export const caseState = z
  .object({
    documentId: z.string(),
    number: z.string(),
    status: z.string(),
    decision: z.string(),
    waitingUntil: z.string().nullable(),
  })
  .meta({ id: 'CaseState' });

export const common = {
  who: HANDLERS,
  action: 'api::case.case.update',
  params: byId,
  limits: ['write'] as const,
  idempotent: true,
};

/** Who has looked at the case says at which version; who gives one command to many cases of a list has seen none (PF-09). */
export const CONDITIONAL = { ifMatch: 'optional', refusals: ['precondition.failed'] } as const satisfies { ifMatch: 'optional'; refusals: readonly RefusalCode[] };
type Conditional = typeof CONDITIONAL;

/** A command that changes one case and answers its new state. */
export function caseCommand<Body extends z.ZodObject>(
  name: Command,
  path: string,
  summary: string,
  body: Body,
  refusals: RefusalCode[],
  run: (call: CaseCall, input: z.output<Body>) => Promise<z.input<typeof caseState>>,
  conditional: Conditional | null = null,
) {
  return endpoint({
    ...common,
    name,
    authority: AUTHORITY[name],
    summary,
    method: 'POST',
    path: `/cases/:id/${path}`,
    body: body as z.ZodObject,
    response: caseState,
    refusals: conditional ? [...refusals, ...conditional.refusals] : refusals,
    ...(conditional && { ifMatch: conditional.ifMatch }),
    handle: ({ strapi, viewer, params, body: input, ifMatch, now }) =>
      run({ strapi, viewer: viewer as CommandViewer, command: name, documentId: params.id as string, now, version: ifMatch }, input as z.output<Body>),
  });
}

const states = [
  caseCommand('waitCase', 'wait', 'The case waits until a day, for a reason.', z.strictObject({ until: day, reason }), ['case.state'], waitCase),
  caseCommand('resumeCase', 'resume', 'The case goes on.', z.strictObject({}), ['case.state'], resumeCase),
  caseCommand('closeCase', 'close', 'Closes the case. Customers are told that, never the comment.', z.strictObject({ comment: reason.optional(), reason: reason.optional() }), ['case.state', 'case.tasksOpen'], closeCase),
  caseCommand('cancelCase', 'cancel', 'Cancels the case; not while a task is started.', z.strictObject({ reason }), ['case.state', 'case.taskStarted'], cancelCase),
  caseCommand('reopenCase', 'reopen', 'Takes the case up again. Customers are told that, never why.', z.strictObject({ reason }), ['case.state'], reopenCase),
  caseCommand('setReminder', 'reminder', 'Sets the day on which the case handler is reminded of the case, or takes it off.', z.strictObject({ on: day.nullable() }), ['case.state'], setReminder, CONDITIONAL),
  caseCommand('decideCase', 'decide', 'Makes or changes the compensation decision. Customers are told that there is one, never which.', z.strictObject({ decision: z.enum(['accepted', 'rejected', 'moreInformation']), reason: reason.optional() }), ['case.state'], decideCase),
];

const logCallOnCase = endpoint({
  ...common,
  name: 'logCall',
  authority: AUTHORITY.logCall,
  summary: 'Reports a call with somebody of the case.',
  method: 'POST',
  path: '/cases/:id/calls',
  body: z.strictObject({ number: z.string().min(3).max(40), caller: z.string().trim().min(1).max(120).optional(), reached: z.boolean(), seconds: z.number().int().min(0).max(86_400) }),
  response: z.strictObject({}),
  status: 201,
  refusals: ['contact.mobileInvalid'],
  async handle({ strapi, viewer, params, body, now }) {
    await logCall({ strapi, viewer, command: 'logCall', documentId: params.id, now }, body);
    return {};
  },
});

const sendMessageOnCase = endpoint({
  ...common,
  name: 'sendMessageToCustomer',
  authority: AUTHORITY.sendMessageToCustomer,
  summary: 'Writes a letter to the customers of the case, with up to five files, and with documents of the case, which are shared by that.',
  method: 'POST',
  path: '/cases/:id/messages',
  body: companyLetter,
  files: 'message',
  response: z.strictObject({ id: z.string() }),
  status: 201,
  limits: ['write', 'upload'],
  refusals: ['direction.closed', 'message.empty', 'relation.unknown', 'case.state'],
  handle: ({ strapi, viewer, params, body: { text, documents = [] }, files, now }) =>
    sendMessage({ strapi, viewer, command: 'sendMessageToCustomer', documentId: params.id, now }, { text, files, documents }),
});

const addTaskToCase = endpoint({
  ...common,
  name: 'addTask',
  authority: AUTHORITY.addTask,
  summary: 'Adds a task to the case.',
  method: 'POST',
  path: '/cases/:id/tasks',
  body: z.strictObject({
    title: z.string().trim().min(1).max(200),
    kind: z.enum(TASK_KINDS),
    mainInspection: z.boolean().default(false),
    description: z.string().max(5000).optional(),
  }),
  response: taskState,
  status: 201,
  refusals: ['case.state', 'task.mainInspectionTaken'],
  handle: ({ strapi, viewer, params, body, now }) => addTask({ strapi, viewer, command: 'addTask', documentId: params.id, now }, body),
});

const overridden = z.strictObject({ version: z.number().int(), overrides, portal: z.record(z.string(), z.unknown()) });

const readCustomerAccess = endpoint({
  ...common,
  idempotent: false,
  limits: [],
  action: 'api::case.case.findOne',
  name: 'readCustomerAccess',
  authority: AUTHORITY.readCustomerAccess,
  summary: 'The settings that this case has of its own, beside those of its portal (CP-04).',
  method: 'GET',
  path: '/cases/:id/customer-access',
  response: overridden,
  handle: ({ strapi, viewer, params, now }) => readOverridesOf({ strapi, viewer, command: 'readCustomerAccess', documentId: params.id, now }),
});

const saveCustomerAccess = endpoint({
  ...common,
  name: 'saveCustomerAccess',
  authority: AUTHORITY.saveCustomerAccess,
  summary: 'Replaces the settings of this one case. What is left out is as the portal. `If-Match` names the version.',
  method: 'PUT',
  path: '/cases/:id/customer-access',
  body: overrides,
  response: overridden,
  ifMatch: 'required',
  refusals: ['settings.conflict'],
  handle: ({ strapi, viewer, params, body, ifMatch, now }) =>
    saveOverridesOf({ strapi, viewer, command: 'saveCustomerAccess', documentId: params.id, now }, Number(ifMatch), body),
});

export default { type: 'content-api', routes: [...states, logCallOnCase, sendMessageOnCase, addTaskToCase, readCustomerAccess, saveCustomerAccess] };
