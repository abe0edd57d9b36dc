import { answerMember } from '@/surroundings/answerMember';
import { readBoardOf } from '@/features/workspace/dashboard/readBoard';
import { wordsOfMember } from '@/features/workspace/wordsOfMember';

/** The dashboard, in the member's words, for one that is already open. */
export async function GET(_request: Request, { params }: RouteContext<'/[portal]/work/lists/dashboard'>): Promise<Response> {
  const { portal: key } = await params;
  return answerMember(key, async (session) => {
    const { portal, member, words } = await wordsOfMember(key);
    return readBoardOf(session, portal, member, words);
  });
}
