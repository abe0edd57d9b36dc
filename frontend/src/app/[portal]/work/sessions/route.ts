import { listSessionsOf } from '@/cms/memberAccess';
import { readMember } from '@/cms/member';
import { readPortal } from '@/cms/portal';
import { sessionRows } from '@/features/account/sessionRows';
import { answerMember } from '@/surroundings/answerMember';
import { readWordsFor } from '@/ui/words/readWords';

/** The member's sessions, in its words, for the account page that is already open. */
export async function GET(_request: Request, { params }: RouteContext<'/[portal]/work/sessions'>): Promise<Response> {
  const { portal: key } = await params;
  return answerMember(key, async (session) => {
    const [portal, signedIn, sessions] = await Promise.all([readPortal(key), readMember(key), listSessionsOf(session)]);
    return portal ? sessionRows(sessions, portal, await readWordsFor(signedIn?.member, portal.locale)) : [];
  });
}
