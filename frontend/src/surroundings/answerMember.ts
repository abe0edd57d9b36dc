import 'server-only';
import { statusOf } from '@/cms/call';
import { memberToken } from '@/cms/member';

/**
 * How a route handler of the workspace answers the scripts of its own pages (see `useFresh`): as JSON, already in the
 * member's words, with the status of what went wrong and nothing else. The token never leaves the server.
 */
export async function answerMember(portal: string, work: (session: string) => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await work(await memberToken(portal)), { headers: { 'cache-control': 'private, no-store' } });
  } catch (error) {
    return new Response(null, { status: statusOf(error) });
  }
}
