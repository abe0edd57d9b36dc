import { countCasesOf, listCasesOf } from '@/cms/work';
import { answerMember } from '@/surroundings/answerMember';
import { casePage } from '@/features/workspace/cases/casePage';
import { countable, readQuery, writeQuery } from '@/features/workspace/cases/query';
import { wordsOfMember } from '@/features/workspace/wordsOfMember';

/** A page of the case list, in the member's words, for a list that is already open. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/lists/rows'>): Promise<Response> {
  const { portal: key } = await params;
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const query = readQuery(asked);
  const paged = new URLSearchParams(writeQuery(query));
  if (asked.cursor) paged.set('cursor', asked.cursor);
  return answerMember(key, async (session) => {
    const [{ portal, words }, listed, total] = await Promise.all([wordsOfMember(key), listCasesOf(session, paged.toString()), countCasesOf(session, countable(query))]);
    return casePage(listed, total, portal, words);
  });
}
