import 'server-only';
import { CmsUnreachable, isRefusal } from '@/cms/call';
import { giveOptOut } from '@/cms/optOut';

/** Opts out, and says by its status whether that is done; 503 asks for another try. */
export async function oneClickAnswer(portal: string, token: string): Promise<Response> {
  try {
    await giveOptOut(portal, token);
    return new Response(null, { status: 204 });
  } catch (error) {
    if (isRefusal(error, 400, 404)) return new Response(null, { status: 404 });
    if (isRefusal(error, 429)) return new Response(null, { status: 429 });
    if (error instanceof CmsUnreachable) return new Response(null, { status: 503 });
    throw error;
  }
}
