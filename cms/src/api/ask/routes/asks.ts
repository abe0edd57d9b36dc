import { z } from 'zod';
import { day } from '../../../domain/day';
import { reader, statement } from '../../../domain/portico';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { seenCase } from '../../case/commands/change-case';
import { HANDLERS } from '../../case/routes/commands';
import { askCustomer, withdrawAsk } from '../commands/ask';
import { ASK_KINDS, ASK_STATUSES, type AskKind } from '../states';

const kinds = Object.keys(ASK_KINDS) as [AskKind, ...AskKind[]];

const byId = z.strictObject({ id: z.string().min(1).max(64) });

const ask = z
  .object({
    documentId: z.string(),
    text: z.string(),
    explanation: z.string().nullable(),
    kind: z.enum(kinds),
    dueOn: z.string().nullable().meta({ description: 'A calendar day, YYYY-MM-DD.' }),
    status: z.enum(ASK_STATUSES),
  })
  .meta({ id: 'Ask' });

const newAsk = z.strictObject({
  text: z.string().trim().min(1).max(200),
  explanation: z.string().trim().min(1).max(2000).optional(),
  kind: z.enum(kinds).default('answer'),
  dueOn: day.optional(),
});

const asksOfCase = statement('asks_of_case', ({ list, object, date }) => {
  const row = object({ documentId: 'a.document_id', text: 'a.text', explanation: 'a.explanation', kind: 'a.kind', dueOn: date('a.due_on'), status: 'a.status' });
  return `SELECT ${list(row, 'case_asks_case_lnk l JOIN case_asks a ON a.id = l.ask_id WHERE l.case_id = ? ORDER BY a.id DESC')} AS answer`;
});

const common = { who: HANDLERS, authority: AUTHORITY.askCustomer, params: byId } as const;

const listAsks = endpoint({
  ...common,
  name: 'listAsks',
  summary: 'What the customers of the case have been asked for, the last first.',
  method: 'GET',
  path: '/cases/:id/asks',
  action: 'api::case.case.findOne',
  response: z.array(ask),
  async handle({ viewer, params }) {
    const { id } = await seenCase({ viewer, command: 'listAsks', documentId: params.id });
    return (await reader().read<z.input<typeof ask>[]>(asksOfCase(), [id])) ?? [];
  },
});

const askCustomerRoute = endpoint({
  ...common,
  name: 'askCustomer',
  summary: 'Asks the customers of the case for an answer, a photo or a document; refused where they could not write.',
  method: 'POST',
  path: '/cases/:id/asks',
  action: 'api::case.case.update',
  body: newAsk,
  response: ask,
  status: 201,
  limits: ['write'],
  idempotent: true,
  refusals: ['case.state', 'direction.closed'],
  handle: ({ strapi, viewer, params, body, now }) => askCustomer({ strapi, viewer, command: 'askCustomer', documentId: params.id, now }, body),
});

const withdrawAskRoute = endpoint({
  ...common,
  name: 'withdrawAsk',
  summary: 'Takes back what was asked for; it goes from the customers’ page.',
  method: 'POST',
  path: '/asks/:id/withdraw',
  action: 'api::case.case.update',
  body: z.strictObject({}),
  response: ask,
  limits: ['write'],
  idempotent: true,
  refusals: ['ask.state'],
  handle: ({ strapi, viewer, params, now }) => withdrawAsk({ strapi, viewer, command: 'withdrawAsk', documentId: params.id, now }),
});

export default { type: 'content-api', routes: [listAsks, askCustomerRoute, withdrawAskRoute] };
