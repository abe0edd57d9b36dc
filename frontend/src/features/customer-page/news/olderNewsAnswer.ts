import 'server-only';
import { statusOf } from '@/cms/call';
import { readCustomerPage, readOlderNews } from '@/cms/customer';
import { readSession } from '@/cms/session';
import { readWords } from '@/ui/words/readWords';
import { writeDiary } from './writeDiary';

/** Older news, already set in the contact's language: the browser gets words and no facts to word. */
export async function olderNewsAnswer(portal: string, number: string, cursor: string | null): Promise<Response> {
  const session = await readSession(portal);
  if (!session) return refuse(401);
  if (!cursor) return refuse(400);
  try {
    const [page, news] = await Promise.all([readCustomerPage(session, number), readOlderNews(session, number, cursor)]);
    if (page.portal.key !== portal) return refuse(404);
    return Response.json(writeDiary(news, page, await readWords(page.viewer.locale, page.portal.locale)));
  } catch (error) {
    return refuse(statusOf(error));
  }
}

function refuse(status: number): Response {
  return new Response(null, { status });
}
