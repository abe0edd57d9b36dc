import { z } from 'zod';
import { MAX_AMOUNT } from '../../../domain/money';
import { Refusal } from '../../../domain/refusal';
import { streamFile } from '../../../files/stream-file';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { seenByNumber } from '../../work/seen-case';
import { answerInvoices, caseInvoices } from '../answer';
import { approveInvoice, rejectInvoice } from '../commands/decide';
import { submitInvoice } from '../commands/submit';
import { readCaseInvoices, readInvoiceFile } from '../queries/case-invoices';
import { invoiceReach, reaches } from '../rules/reach';
import type { InvoiceSnapshot } from '../snapshot';
import { INVOICE_STATUSES } from '../states';

const word = z.string().min(1).max(64);
const byId = z.strictObject({ id: word });
const byNumber = z.strictObject({ number: word });

const invoiceState = z.object({ documentId: z.string(), number: z.string(), amount: z.number().int(), status: z.enum(INVOICE_STATUSES), comment: z.string().nullable() }).meta({ id: 'InvoiceState' });

const stateOf = ({ documentId, number, amount, status, comment }: InvoiceSnapshot): z.input<typeof invoiceState> => ({ documentId, number, amount, status, comment });

const newInvoice = z.strictObject({
  number: z.string().trim().min(1).max(60).meta({ description: 'As the company writes it. Each number once a company, whatever became of the invoice.' }),
  // A form knows words only.
  amount: z.string().regex(/^[1-9]\d{0,14}$/).refine((amount) => Number(amount) <= MAX_AMOUNT).meta({ description: 'In the smallest unit of the portal’s currency, without tax.' }),
  company: word.optional().meta({ description: 'The document id of the company, where it could be several.' }),
});

const submit = endpoint({
  name: 'submitInvoice',
  authority: AUTHORITY.submitInvoice,
  summary: 'Hands an invoice in for a partner’s work on the case, with its file. A closed case takes them in, a cancelled one does not.',
  method: 'POST',
  path: '/cases/:id/invoices',
  who: ['member', 'apiToken'],
  action: 'api::invoice.invoice.create',
  params: byId,
  body: newInvoice,
  files: 'invoice',
  response: invoiceState,
  status: 201,
  limits: ['write', 'upload'],
  idempotent: true,
  refusals: ['case.state', 'invoice.numberTaken', 'relation.unknown'],
  async handle({ strapi, viewer, params, body, files: [file], now }) {
    if (!file) throw new Refusal('file.missing');
    return stateOf(await submitInvoice({ strapi, viewer, command: 'submitInvoice', documentId: params.id, now }, { ...body, amount: Number(body.amount) }, file));
  },
});

const deciding = { who: ['member', 'apiToken'], method: 'POST', params: byId, action: 'api::invoice.invoice.update', response: invoiceState, limits: ['write'], idempotent: true, refusals: ['invoice.state'] } as const;

const approve = endpoint({
  ...deciding,
  name: 'approveInvoice',
  authority: AUTHORITY.approveInvoice,
  summary: 'Approves the invoice as it was handed in, also where it is more than was approved; whoever handed it in is told.',
  path: '/invoices/:id/approve',
  body: z.strictObject({}),
  handle: async ({ strapi, viewer, params, now }) => stateOf(await approveInvoice({ strapi, viewer, command: 'approveInvoice', documentId: params.id, now })),
});

const reject = endpoint({
  ...deciding,
  name: 'rejectInvoice',
  authority: AUTHORITY.rejectInvoice,
  summary: 'Rejects the invoice; whoever handed it in is told why.',
  path: '/invoices/:id/reject',
  body: z.strictObject({ comment: z.string().trim().min(1).max(2000) }),
  handle: async ({ strapi, viewer, params, body, now }) => stateOf(await rejectInvoice({ strapi, viewer, command: 'rejectInvoice', documentId: params.id, now }, body)),
});

const read = endpoint({
  name: 'readCaseInvoices',
  authority: AUTHORITY.readCaseInvoices,
  summary: 'The invoices of the case, newest first, against the approved budgets of those who handed them in; a partner’s own alone.',
  method: 'GET',
  path: '/work/cases/:number/invoices',
  who: ['member'],
  params: byNumber,
  response: caseInvoices,
  async handle({ viewer, params }) {
    const { stored, rules } = await seenByNumber(viewer, params.number, 'readCaseInvoices');
    return answerInvoices(await readCaseInvoices(stored.id), invoiceReach(viewer.member, rules.people), viewer.portal.currency);
  },
});

const file = endpoint({
  name: 'readInvoiceFile',
  authority: AUTHORITY.readInvoiceFile,
  summary: 'The file of an invoice that the member reads, or a part of it (Range).',
  method: 'GET',
  path: '/work/cases/:number/invoices/:invoice/file',
  who: ['member'],
  params: byNumber.extend({ invoice: word }),
  query: z.strictObject({ download: z.literal('1').optional() }),
  bytes: '*/*',
  async handle({ strapi, viewer, params, query, ctx }) {
    const { stored, rules } = await seenByNumber(viewer, params.number, 'readInvoiceFile');
    const found = await readInvoiceFile(stored.id, params.invoice);
    if (!found || !reaches(invoiceReach(viewer.member, rules.people), found.companyId)) throw new Refusal('notFound');
    await streamFile(ctx, strapi.dirs.static.public, found, query.download === '1');
  },
});

export default { type: 'content-api', routes: [submit, approve, reject, read, file] };
