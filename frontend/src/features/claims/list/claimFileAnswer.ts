import 'server-only';
import { readClaimFile } from '@/cms/claims';
import { memberFile } from '@/features/workspace/case/documents/memberFile';
import { signInPath } from '@/surroundings/paths';
import { addressOf, askedOf, readClaimQuery } from '../claimQuery';

const formats = ['csv', 'xlsx'] as const;

/** A list as a file, passed on as it comes. Who followed the link in vain reads on the list why. */
export async function claimFileAnswer(request: Request, portal: string, file: string, listPath: (portal: string, query: string) => string): Promise<Response> {
  const format = formats.find((name) => file === `claims.${name}`);
  if (!format) return new Response(null, { status: 404 });
  const query = { ...readClaimQuery(Object.fromEntries(new URL(request.url).searchParams)), cursor: null };
  const answer = await memberFile(request, portal, (session) => readClaimFile(session, format, askedOf(query)));
  if (answer.ok) return answer;
  const back = listPath(portal, addressOf(query));
  return new Response(null, { status: 303, headers: { location: answer.status === 401 ? signInPath(portal, back) : `${back}&problem=${answer.status === 429 ? 'busy' : 'trouble'}` } });
}
