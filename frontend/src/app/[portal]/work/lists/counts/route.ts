import { countCasesOf } from '@/cms/work';
import { answerMember } from '@/surroundings/answerMember';
import { saidCount } from '@/features/workspace/cases/casePage';
import { countable, readQuery, statuses, without } from '@/features/workspace/cases/query';
import { wordsOfMember } from '@/features/workspace/wordsOfMember';

/** How many cases each status would show beside the other filters that are on. */
export async function GET(request: Request, { params }: RouteContext<'/[portal]/work/lists/counts'>): Promise<Response> {
  const { portal: key } = await params;
  const query = without(readQuery(Object.fromEntries(new URL(request.url).searchParams)), 'status');
  return answerMember(key, async (session) => {
    const { words } = await wordsOfMember(key);
    const counted = statuses.map(async (status): Promise<[string, string]> => [status, saidCount(await countCasesOf(session, countable({ ...query, status: [status] })), words)]);
    return Object.fromEntries(await Promise.all(counted));
  });
}
