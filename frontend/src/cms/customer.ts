import 'server-only';
import { cache } from 'react';
import { askCms, callCms, cmsPath, type Form } from './call';
import type { CaseListItem, CustomerBudgetInDetail, CustomerDocuments, CustomerPage, CustomerPlan, Messages, News } from './types';

export const listCustomerCases = cache(
  async (session: string): Promise<CaseListItem[]> => askCms<CaseListItem[]>('/customer/cases', { session }),
);

export const readCustomerPage = cache(
  async (session: string, number: string): Promise<CustomerPage> =>
    askCms<CustomerPage>(cmsPath`/customer/cases/${number}`, { session }),
);

export async function readOlderNews(session: string, number: string, cursor: string): Promise<News> {
  return askCms<News>(`${cmsPath`/customer/cases/${number}/news`}?cursor=${encodeURIComponent(cursor)}`, { session });
}

export async function readMessages(session: string, number: string, cursor?: string): Promise<Messages> {
  const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
  return askCms<Messages>(cmsPath`/customer/cases/${number}/messages` + query, { session });
}

/** A message, or what was asked for; `key` stays the same for each try of one. */
export async function sendLetter(session: string, number: string, ask: string | null, form: Form, key: string): Promise<void> {
  const path = ask === null ? cmsPath`/customer/cases/${number}/messages` : cmsPath`/customer/cases/${number}/asks/${ask}/answer`;
  await callCms(path, { method: 'POST', form, session, ...(key && { idempotencyKey: key }) });
}

/** The file as the CMS sends it, whole or the part that `range` asks for. */
export async function readAttachment(session: string, number: string, message: string, file: string, asked: { range: string | null; download: boolean }): Promise<Response> {
  const path = cmsPath`/customer/cases/${number}/messages/${message}/files/${file}`;
  return callCms(asked.download ? `${path}?download=1` : path, { session, range: asked.range });
}

/** Says until when a tab has been looked at. */
export async function markSeen(session: string, number: string, tab: 'communication' | 'documents', until: string): Promise<void> {
  await callCms(cmsPath`/customer/cases/${number}/seen`, { method: 'POST', body: { tab, until }, session });
}

export async function endSession(session: string): Promise<void> {
  await callCms('/customer/session', { method: 'DELETE', session });
}

export const readPlan = cache(
  async (session: string, number: string): Promise<CustomerPlan> => askCms<CustomerPlan>(cmsPath`/customer/cases/${number}/plan`, { session }),
);

/** The file as the CMS sends it, whole or the part that `range` asks for. */
export async function readTaskMedia(session: string, number: string, task: string, file: string, asked: { range: string | null; download: boolean }): Promise<Response> {
  const path = cmsPath`/customer/cases/${number}/plan/${task}/media/${file}`;
  return callCms(asked.download ? `${path}?download=1` : path, { session, range: asked.range });
}

export const listDocuments = cache(
  async (session: string, number: string): Promise<CustomerDocuments> =>
    askCms<CustomerDocuments>(cmsPath`/customer/cases/${number}/documents`, { session }),
);

/** The file as the CMS sends it, whole or the part that `range` asks for. */
export async function readDocument(session: string, number: string, document: string, asked: { range: string | null; download: boolean }): Promise<Response> {
  const path = cmsPath`/customer/cases/${number}/documents/${document}/file`;
  return callCms(asked.download ? `${path}?download=1` : path, { session, range: asked.range });
}

export const readBudget = cache(
  async (session: string, number: string): Promise<CustomerBudgetInDetail> =>
    askCms<CustomerBudgetInDetail>(cmsPath`/customer/cases/${number}/budget`, { session }),
);
