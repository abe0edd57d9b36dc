import 'server-only';
import { CmsRefusal, CmsUnreachable, type Form } from '@/cms/call';
import { memberToken } from '@/cms/member';
import { signInPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';
import { type WriteProblem, writeProblemOf } from './problems';

/** What a script is told that sent something: where to go on, or what is wrong. */
export type WriteOutcome = { go: string } | { problem: WriteProblem };

type Writing = {
  portal: string;
  /** Hands it on; `tries` is the same for each try of one. */
  write: (session: string, form: Form, tries: string) => Promise<void>;
  /** The page that it is written on, and the same when it has been written. */
  page: string;
  done: string;
};

/**
 * Passes on what somebody writes as it comes in, files and all, so that nothing of it is kept here. A script is
 * told what came of it; a form without one is led back to the page, which says so.
 */
export async function writeAnswer(request: Request, { portal, write, page, done }: Writing): Promise<Response> {
  await demandSameSite();
  const isScript = request.headers.get('accept') === 'application/json';
  const answer = (outcome: WriteOutcome, status: number): Response => {
    if (isScript) return Response.json(outcome, { status, headers: { 'cache-control': 'no-store' } });
    return new Response(null, { status: 303, headers: { location: 'go' in outcome ? outcome.go : `${page}${page.includes('?') ? '&' : '?'}problem=${outcome.problem}`, 'cache-control': 'no-store' } });
  };
  const type = request.headers.get('content-type');
  try {
    const session = await memberToken(portal);
    if (!request.body || !type) return answer({ problem: 'empty' }, 400);
    const form = { content: request.body, type, length: request.headers.get('content-length') };
    await write(session, form, new URL(request.url).searchParams.get('try') ?? '');
    return answer({ go: done }, 201);
  } catch (error) {
    if (error instanceof CmsUnreachable) return answer({ problem: 'failed' }, 503);
    if (!(error instanceof CmsRefusal)) throw error;
    if (error.status === 401 && !isScript) return answer({ go: signInPath(portal, page) }, 200);
    return answer({ problem: writeProblemOf(error.code) }, error.status);
  }
}
