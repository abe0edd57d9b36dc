import 'server-only';
import { cache } from 'react';
import { askCms, callCms, cmsPath, type Form } from './call';
import { askAsMember } from './member';
import type { Chat, CaseAsk, CaseCosts, CaseInvoices, CaseLog, CaseMessages, CaseSettings, CustomerAccess, LineTemplate, MailHistory, ReportedFindings, Settlement, TaskBudgets, WholeMail, WorkCase, WorkDocument } from './types';

/** A case by its number; at most once a request. */
export const readWorkCase = cache(async (portal: string, number: string): Promise<WorkCase> => askAsMember<WorkCase>(portal, cmsPath`/work/cases/${number}`));

/** The same for route handlers, which answer 401 themselves. */
export const readWorkCaseOf = async (session: string, number: string): Promise<WorkCase> => askCms<WorkCase>(cmsPath`/work/cases/${number}`, { session });

const paged = (path: string, cursor: string | undefined) => (cursor ? `${path}?cursor=${encodeURIComponent(cursor)}` : path);

export const readCaseLog = cache(async (portal: string, number: string, cursor?: string): Promise<CaseLog> => askAsMember<CaseLog>(portal, paged(cmsPath`/work/cases/${number}/log`, cursor)));

export const readCaseCosts = async (portal: string, number: string): Promise<CaseCosts> => askAsMember<CaseCosts>(portal, cmsPath`/work/cases/${number}/costs`);

export const readSettlement = async (portal: string, number: string): Promise<Settlement> => askAsMember<Settlement>(portal, cmsPath`/work/cases/${number}/settlement`);

/** The invoices of a case, newest first, against what was approved: a partner’s own alone. */
export const readCaseInvoices = async (portal: string, number: string): Promise<CaseInvoices> => askAsMember<CaseInvoices>(portal, cmsPath`/work/cases/${number}/invoices`);

/** What was asked for a task, the newest first, and what the customer was offered. */
export const readTaskBudgets = async (portal: string, task: string): Promise<TaskBudgets> => askAsMember<TaskBudgets>(portal, cmsPath`/tasks/${task}/budgets`);

/** What an inspection found, and the version to change it by. */
export const readFindings = async (portal: string, task: string): Promise<ReportedFindings> => askAsMember<ReportedFindings>(portal, cmsPath`/tasks/${task}/findings`);

/** The lines of work that the member’s company keeps under names. */
export const listLineTemplates = async (portal: string): Promise<LineTemplate[]> => askAsMember<LineTemplate[]>(portal, '/work/line-templates');

export async function listWorkDocuments(portal: string, number: string): Promise<WorkDocument[]> {
  return (await askAsMember<{ documents: WorkDocument[] }>(portal, cmsPath`/work/cases/${number}/documents`)).documents;
}

export const listCaseMessages = async (portal: string, id: string, cursor?: string): Promise<CaseMessages> => askAsMember<CaseMessages>(portal, paged(cmsPath`/cases/${id}/messages`, cursor));

/** What the members of the case write to each other, newest first, and who they are; at most once a request. */
export const readChat = cache(async (portal: string, id: string, cursor?: string): Promise<Chat> => askAsMember<Chat>(portal, paged(cmsPath`/cases/${id}/chat`, cursor)));

export const listAsks = async (portal: string, id: string): Promise<CaseAsk[]> => askAsMember<CaseAsk[]>(portal, cmsPath`/cases/${id}/asks`);

export const listMailHistory = async (portal: string, id: string, cursor?: string): Promise<MailHistory> => askAsMember<MailHistory>(portal, paged(cmsPath`/cases/${id}/mail-history`, cursor));

/** One of them, whole; secrets stand in it as •••. */
export const readMail = async (portal: string, id: string, message: string): Promise<WholeMail> => askAsMember<WholeMail>(portal, cmsPath`/cases/${id}/mail-history/${message}`);

export const listCustomerAccess = async (portal: string, id: string): Promise<CustomerAccess[]> => askAsMember<CustomerAccess[]>(portal, cmsPath`/cases/${id}/access`);

/** The settings that the case has of its own, beside those of its portal (CP-04). */
export type CaseSettingsInForce = { version: number; overrides: CaseSettings; portal: Record<string, unknown> };

export const readCaseSettings = async (portal: string, id: string): Promise<CaseSettingsInForce> => askAsMember<CaseSettingsInForce>(portal, cmsPath`/cases/${id}/customer-access`);

type Asked = { range: string | null; download: boolean };

/** A file as the CMS sends it, whole or the part that `range` asks for. */
function readFile(path: string, session: string, { range, download }: Asked, more: Record<string, string> = {}): Promise<Response> {
  const query = new URLSearchParams({ ...more, ...(download && { download: '1' }) });
  return callCms(query.size > 0 ? `${path}?${query}` : path, { session, range });
}

/** Of a report that was made several times, `version` is an earlier one. */
export const readWorkDocument = (session: string, number: string, document: string, { version, ...asked }: Asked & { version: string | null }) =>
  readFile(cmsPath`/work/cases/${number}/documents/${document}/file`, session, asked, version === null ? {} : { version });

export const readInvoiceFile = (session: string, number: string, invoice: string, asked: Asked) => readFile(cmsPath`/work/cases/${number}/invoices/${invoice}/file`, session, asked);

export const readWorkTaskMedia = (session: string, number: string, task: string, file: string, asked: Asked) => readFile(cmsPath`/work/cases/${number}/tasks/${task}/media/${file}`, session, asked);

export const readCalculation = (session: string, number: string, budget: string, asked: Asked) => readFile(cmsPath`/work/cases/${number}/budgets/${budget}/calculation`, session, asked);

export const readCasePicture = (session: string, number: string, { range }: Asked) => readFile(cmsPath`/work/cases/${number}/picture`, session, { range, download: false });

export const readMailSource = (session: string, id: string, message: string, { range }: Asked) => readFile(cmsPath`/cases/${id}/mail-history/${message}/source`, session, { range, download: false });

export const readCaseAttachment = (session: string, id: string, message: string, file: string, { range }: Asked) => readFile(cmsPath`/cases/${id}/messages/${message}/files/${file}`, session, { range, download: false });

/** A letter to the customers; `key` stays the same for each try of one. */
export async function sendLetterToCustomers(session: string, id: string, form: Form, key: string): Promise<void> {
  await callCms(cmsPath`/cases/${id}/messages`, { method: 'POST', form, session, ...(key && { idempotencyKey: key }) });
}

/** `version` is that of the case on which the picture was chosen. */
export async function setCasePicture(session: string, id: string, form: Form, version: string): Promise<void> {
  await callCms(cmsPath`/cases/${id}/picture`, { method: 'POST', form, session, ifMatch: version });
}

export async function addDocument(session: string, id: string, form: Form): Promise<void> {
  await callCms(cmsPath`/cases/${id}/documents`, { method: 'POST', form, session });
}

/** An invoice of a partner; `key` stays the same for each try of one. */
export async function submitInvoice(session: string, id: string, form: Form, key: string): Promise<void> {
  await callCms(cmsPath`/cases/${id}/invoices`, { method: 'POST', form, session, ...(key && { idempotencyKey: key }) });
}

export async function addTaskMedia(session: string, task: string, form: Form): Promise<void> {
  await callCms(cmsPath`/tasks/${task}/media`, { method: 'POST', form, session });
}

/** One sum, with the file in which it was worked out; `key` stays the same for each try of one. */
export async function submitBudget(session: string, task: string, form: Form, key: string): Promise<void> {
  await callCms(cmsPath`/tasks/${task}/budgets`, { method: 'POST', form, session, ...(key && { idempotencyKey: key }) });
}
