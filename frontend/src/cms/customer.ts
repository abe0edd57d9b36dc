import 'server-only';
import { cache } from 'react';
import { askCms, callCms, cmsPath } from './call';
import type { CaseListItem, CustomerPage, Messages, News } from './types';

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

/** `key` stays the same for each try of one message. */
export async function writeMessage(session: string, number: string, text: string, key: string): Promise<void> {
  await callCms(cmsPath`/customer/cases/${number}/messages`, { method: 'POST', body: { text }, session, idempotencyKey: key });
}

export async function endSession(session: string): Promise<void> {
  await callCms('/customer/session', { method: 'DELETE', session });
}
