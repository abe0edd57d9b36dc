import { z } from 'zod';
import { cmsPath } from '@/cms/call';
import { readAmount } from '@/ui/words/amounts';
import { recordCommands } from '../client-records/recordCommands';
import { clientCommands } from '../clients/clientCommands';
import { approvalCommands } from '../document-approvals/approvalCommands';
import { companyCommands } from '../company/companyCommands';
import { dossierCommands } from '../dossiers/one/dossierCommands';
import { templateCommands } from '../masters/templates/templateCommands';
import { rmaCommands } from '../rmas/rmaCommands';
import { unitCommands } from '../units/unitCommands';
import type { Command, Path } from './command';

const text = z.string().trim().min(1).max(2000);
const optional = z
  .string()
  .trim()
  .max(2000)
  .transform((given) => given || undefined)
  .optional();
const day = z.iso.date();
const nothing = z.object({});
const word = z.string().min(1).max(64);

const onCase = (name: string): Path => (id) => cmsPath`/cases/${id}/` + name;
const facts: Path = (id) => cmsPath`/cases/${id}`;
const onTask = (name: string): Path => (id) => cmsPath`/tasks/${id}/` + name;
const onRfq = (name: string): Path => (id) => cmsPath`/rfqs/${id}/` + name;
const onAccess = (name: string): Path => (id, contact) => cmsPath`/cases/${id}/access/${contact}/` + name;

const call = z
  .object({ number: z.string().min(3).max(40), reached: z.enum(['yes', 'no']), minutes: z.coerce.number().int().min(0).max(600).catch(0) })
  .transform(({ number, reached, minutes }) => ({ number, reached: reached === 'yes', seconds: reached === 'yes' ? minutes * 60 : 0 }));

const meeting = z.object({ day: z.union([day, z.literal('')]), time: z.union([z.string().regex(/^\d{2}:\d{2}$/), z.literal('')]) });

/** What the customer is offered, as people write it; `digits` are those of the currency. */
const offer = z
  .object({ text: z.string().trim().min(1).max(200), amount: z.string(), digits: z.coerce.number().int(), line: word.optional() })
  .refine(({ amount, digits }) => (readAmount(amount, digits) ?? 0) > 0, { path: ['amount'] })
  .transform(({ amount, digits, ...said }) => ({ ...said, amount: readAmount(amount, digits) ?? 0 }));

/** A sum as people write it; nothing takes it away. */
const deductible = z
  .object({ deductible: z.string().trim(), digits: z.coerce.number().int() })
  .refine(({ deductible: written, digits }) => written === '' || readAmount(written, digits) !== null, { path: ['deductible'] })
  .transform(({ deductible: written, digits }) => ({ deductible: written === '' ? null : readAmount(written, digits) }));

/** The commands of the case's page, and those of the company's: where each goes in the CMS, and what its form says. A change of facts names the version that was looked at. */
export const commandTable = {
  waitCase: { path: onCase('wait'), body: z.object({ until: day, reason: text }) },
  resumeCase: { path: onCase('resume'), body: nothing },
  closeCase: { path: onCase('close'), body: z.object({ comment: optional, reason: optional }) },
  cancelCase: { path: onCase('cancel'), body: z.object({ reason: text }) },
  reopenCase: { path: onCase('reopen'), body: z.object({ reason: text }) },
  decideCase: { path: onCase('decide'), body: z.object({ decision: z.enum(['accepted', 'rejected', 'moreInformation']), reason: optional }) },
  setQualityControl: { path: facts, method: 'PATCH', body: z.object({ qualityControl: z.enum(['on', 'off']).transform((given) => given === 'on') }) },
  setHandler: { path: facts, method: 'PATCH', body: z.object({ handler: word }) },
  setAdviser: { path: facts, method: 'PATCH', body: z.object({ technicalAdviser: z.union([z.literal('none').transform(() => null), word]) }) },
  setReminder: { path: onCase('reminder'), body: z.object({ on: z.union([day, z.literal('').transform(() => null)]) }) },
  setDamageNote: { path: facts, method: 'PATCH', body: z.object({ damageNote: z.string().trim().max(5000).transform((given) => given || null) }) },
  setDeductible: { path: facts, method: 'PATCH', body: deductible },
  removePicture: { path: onCase('picture'), method: 'DELETE', body: nothing },
  allocateExternalOffice: { path: onCase('external-office'), body: z.object({ office: z.union([word, z.literal('none').transform(() => null)]) }) },
  nameExternalHandler: { path: onCase('external-handler'), body: z.object({ member: word }) },
  logCall: { path: onCase('calls'), body: call },
  addTask: { path: onCase('tasks'), body: z.object({ title: z.string().trim().min(1).max(200), kind: z.string(), description: optional }).transform(({ kind, ...task }) => (kind === 'mainInspection' ? { ...task, kind: 'inspection', mainInspection: true } : { ...task, kind })) },
  markMessagesRead: { path: onCase('messages/read'), body: nothing },
  askCustomer: {
    path: onCase('asks'),
    body: z.object({ text: z.string().trim().min(1).max(200), explanation: optional, kind: z.enum(['answer', 'photo', 'document']), dueOn: z.union([day, z.literal('').transform(() => undefined)]).optional() }),
  },
  withdrawAsk: { path: (id) => cmsPath`/asks/${id}/withdraw`, body: nothing },
  markDocumentsSeen: { path: (number) => cmsPath`/work/cases/${number}/documents/seen`, body: nothing },
  makeReport: { path: onCase('reports'), body: z.object({ report: z.enum(['inspectionReport', 'settlementReport']) }) },
  shareDocument: { path: (id) => cmsPath`/documents/${id}/share`, body: nothing },
  unshareDocument: { path: (id) => cmsPath`/documents/${id}/unshare`, body: nothing },
  grantCustomerAccess: { path: onAccess('grant'), body: nothing },
  resendCustomerLink: { path: onAccess('resend'), body: nothing },
  revokeCustomerAccess: { path: onAccess('revoke'), body: nothing },
  allocateTask: { path: onTask('allocate'), body: z.object({ office: word }) },
  confirmTask: { path: onTask('confirm'), body: nothing },
  setResponsible: { path: onTask('responsible'), body: z.object({ responsible: word }) },
  scheduleTask: { path: onTask('schedule'), body: z.object({ from: day, to: day }) },
  setMeeting: {
    path: onTask('meeting'),
    body: meeting.refine(({ day: on, time }) => (on === '') === (time === ''), { path: ['time'] }).transform(({ day: on, time }) => ({ at: on === '' ? null : `${on}T${time}` })),
  },
  startTask: { path: onTask('start'), body: nothing },
  endTask: { path: onTask('done'), body: nothing },
  approveTask: { path: onTask('approve'), body: nothing },
  sendTaskBack: { path: onTask('send-back'), body: z.object({ comment: text }) },
  moveTaskMedia: { path: (id, file) => cmsPath`/tasks/${id}/media/${file}/move`, body: z.object({ to: z.enum(['extras', 'media']) }) },
  approveBudget: { path: onTask('budgets/approve'), body: z.object({ lines: z.string().transform((given) => given.split(',').filter(Boolean)).optional(), comment: optional }).transform(({ lines = [], comment }) => ({ ...(lines.length > 0 && { lines }), ...(comment && { comment }) })) },
  rejectBudget: { path: onTask('budgets/reject'), body: z.object({ comment: text }) },
  forwardBudget: { path: onTask('budgets/forward'), body: nothing },
  makeCashOffer: { path: onTask('cash-offers'), body: offer },
  withdrawCashOffer: { path: (id) => cmsPath`/cash-offers/${id}/withdraw`, body: nothing },
  approveInvoice: { path: (id) => cmsPath`/invoices/${id}/approve`, body: nothing },
  rejectInvoice: { path: (id) => cmsPath`/invoices/${id}/reject`, body: z.object({ comment: text }) },
  sendRfq: { path: onRfq('send'), body: nothing },
  cancelRfq: { path: onRfq('cancel'), body: z.object({ reason: text }) },
  decideRfq: { path: onRfq('decide'), body: z.object({ invitation: word, reason: optional }) },
  removeTask: { path: onTask('remove'), body: z.object({ reason: optional }) },
  withdrawClientTask: { path: (id) => cmsPath`/client-tasks/${id}/withdraw`, body: nothing },
  ...companyCommands,
  ...clientCommands,
  ...approvalCommands,
  ...templateCommands,
  ...unitCommands,
  ...rmaCommands,
  ...recordCommands,
  ...dossierCommands,
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commandTable;
