import { z } from 'zod';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { answerRfq, rfqAnswer } from '../answers';
import { decideRfq } from '../commands/decide';
import { addRfqPapers, cancelRfq, draftRfq, editRfq, sendRfq } from '../commands/write';
import { listBids } from '../queries/bids';
import type { RfqSnapshot } from '../snapshot';
import { isUnsealed } from '../states';

const id = z.string().min(1).max(64);
const byId = z.strictObject({ id });
const command = { who: ['member', 'apiToken'], method: 'POST', params: byId, action: 'api::case.case.update', response: rfqAnswer, limits: ['write'], idempotent: true } as const;

const request = {
  description: z.string().trim().min(1).max(5000),
  deadline: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/).meta({ description: 'Wall-clock time in the portal’s zone, YYYY-MM-DDTHH:mm.' }),
  tasks: z.array(id).min(1).max(20).meta({ description: 'Repair tasks of the case.' }),
  offices: z.array(id).max(30),
  outsiders: z.array(z.strictObject({ name: z.string().trim().min(1).max(120), email: z.email().max(200) })).max(10).meta({ description: 'Companies outside the network. They get a link and no account.' }),
};

const answered = async (rfq: RfqSnapshot, now: number) => answerRfq(rfq, isUnsealed(rfq, now) ? await listBids(rfq.id) : [], now);

const draft = endpoint({
  ...command,
  name: 'draftRfq',
  authority: AUTHORITY.draftRfq,
  summary: 'Writes a request for quotation down. Nobody is told before it is sent.',
  path: '/cases/:id/rfqs',
  body: z.strictObject({ ...request, offices: request.offices.default([]), outsiders: request.outsiders.default([]) }),
  status: 201,
  refusals: ['case.state', 'relation.unknown', 'office.unsuitable', 'rfq.tasks', 'rfq.deadline', 'rfq.invited'],
  handle: async ({ strapi, viewer, params, body, now }) => answered(await draftRfq({ strapi, viewer, command: 'draftRfq', documentId: params.id, now }, body), now),
});

const edit = endpoint({
  ...command,
  name: 'editRfq',
  authority: AUTHORITY.editRfq,
  summary: 'Changes a request until its decision is due. Once it has been sent, its tasks stay, who was invited stays invited, and those who were told are told what changed.',
  method: 'PATCH',
  path: '/rfqs/:id',
  body: z.strictObject(request).partial(),
  refusals: ['case.state', 'relation.unknown', 'office.unsuitable', 'rfq.state', 'rfq.tasks', 'rfq.deadline', 'rfq.invited'],
  handle: async ({ strapi, viewer, params, body, now }) => answered(await editRfq({ strapi, viewer, command: 'editRfq', documentId: params.id, now }, body), now),
});

const papers = endpoint({
  ...command,
  name: 'addRfqPapers',
  authority: AUTHORITY.addRfqPapers,
  summary: 'Adds up to five papers to a request; those who were told are told.',
  path: '/rfqs/:id/papers',
  body: z.strictObject({}),
  files: 'quotation',
  status: 201,
  limits: ['write', 'upload'],
  refusals: ['case.state', 'rfq.state'],
  handle: async ({ strapi, viewer, params, files, now }) => answered(await addRfqPapers({ strapi, viewer, command: 'addRfqPapers', documentId: params.id, now }, files), now),
});

const send = endpoint({
  ...command,
  name: 'sendRfq',
  authority: AUTHORITY.sendRfq,
  summary: 'Tells the invited; from now on they may bid until the deadline.',
  path: '/rfqs/:id/send',
  body: z.strictObject({}),
  refusals: ['case.state', 'rfq.state', 'rfq.nobody', 'rfq.tasks', 'rfq.deadline'],
  handle: async ({ strapi, viewer, params, now }) => answered(await sendRfq({ strapi, viewer, command: 'sendRfq', documentId: params.id, now }), now),
});

const cancel = endpoint({
  ...command,
  name: 'cancelRfq',
  authority: AUTHORITY.cancelRfq,
  summary: 'Calls the request off; bids that are sealed stay sealed. Those who were told are told.',
  path: '/rfqs/:id/cancel',
  body: z.strictObject({ reason: z.string().trim().min(1).max(2000) }),
  refusals: ['rfq.state'],
  handle: async ({ strapi, viewer, params, body, now }) => answered(await cancelRfq({ strapi, viewer, command: 'cancelRfq', documentId: params.id, now }, body), now),
});

const decide = endpoint({
  ...command,
  name: 'decideRfq',
  authority: AUTHORITY.decideRfq,
  summary: 'Takes a bid once the deadline has passed: it becomes the budget of the tasks, within the limit of whoever decides (EH-04), and they go to its office. All who were invited are told whether they have won.',
  path: '/rfqs/:id/decide',
  body: z.strictObject({ invitation: id, reason: z.string().trim().min(1).max(2000).optional() }),
  refusals: ['case.state', 'rfq.state', 'relation.unknown', 'task.state', 'limit.exceeded'],
  handle: async ({ strapi, viewer, params, body, now }) => answered(await decideRfq({ strapi, viewer, command: 'decideRfq', documentId: params.id, now }, body), now),
});

export default { type: 'content-api', routes: [draft, edit, papers, send, cancel, decide] };
