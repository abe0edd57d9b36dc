import 'server-only';
import { statusOf } from '@/cms/call';
import { memberToken } from '@/cms/member';
import { demandSameSite } from '@/surroundings/sameSite';
import type { Words } from '@/ui/words/createWords';
import { wordsOfMember } from '../../wordsOfMember';

type Told = (session: string, given: unknown, words: Words) => Promise<object>;
type Answers = { look: Told; begin: Told; problem: (error: unknown, words: Words) => string };

/** Answers a form that many clients are chosen in: what it would come to (`look`), that it begins (`begin`), or why it does not. */
export async function answerChoice(request: Request, portal: string, what: string, { look, begin, problem }: Answers): Promise<Response> {
  await demandSameSite();
  if (what !== 'look' && what !== 'begin') return new Response(null, { status: 404 });
  const given: unknown = await request.json().catch(() => null);
  try {
    const session = await memberToken(portal);
    const { words } = await wordsOfMember(portal);
    try {
      return answer(await (what === 'look' ? look : begin)(session, given, words), 200);
    } catch (error) {
      return answer({ problem: problem(error, words) }, statusOf(error));
    }
  } catch (error) {
    return new Response(null, { status: statusOf(error) });
  }
}

const answer = (body: object, status: number) => Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });
