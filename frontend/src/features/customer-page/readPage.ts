import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { listCustomerCases, readCustomerPage, readOlderNews } from '@/cms/customer';
import { readSession } from '@/cms/session';
import type { CaseListItem, CustomerPage, News } from '@/cms/types';
import { casesPath } from '@/surroundings/paths';

export type ReadPage = { page: CustomerPage; cases: CaseListItem[]; olderNews: News | null };

/** What the dashboard shows. */
export async function readPage(portal: string, number: string, cursor?: string): Promise<ReadPage> {
  const { content, ...read } = await readTab(portal, number, async (session) => (cursor ? readOlderNews(session, number, cursor) : null));
  return { ...read, olderNews: content };
}

/**
 * What stands around a tab, and what is in it. Without a session it leads to the page that says how to get one; a case
 * that is not this session's is not found, whether or not it exists, and so is a tab that is not open.
 */
export async function readTab<Content>(
  portal: string,
  number: string,
  readContent: (session: string) => Promise<Content>,
): Promise<{ page: CustomerPage; cases: CaseListItem[]; content: Content }> {
  const session = await readSession(portal);
  if (!session) redirect(casesPath(portal));
  try {
    const [page, cases, content] = await Promise.all([readCustomerPage(session, number), listCustomerCases(session), readContent(session)]);
    if (page.portal.key !== portal) notFound();
    return { page, cases, content };
  } catch (error) {
    if (isRefusal(error, 401)) redirect(casesPath(portal));
    if (isRefusal(error, 400, 403, 404, 410)) notFound();
    throw error;
  }
}
