import 'server-only';
import { CmsRefusal, CmsUnreachable } from '@/cms/call';
import { sendLetter } from '@/cms/customer';
import { readSession } from '@/cms/session';
import { casePath, casesPath, tabPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';
import type { Problem } from './problems';

/** What a script that sent a letter is told: where to go on, or what is wrong. */
export type LetterOutcome = { go: string } | { problem: Problem };

const byCode: Record<string, Problem> = {
  'message.empty': 'empty',
  'input.invalid': 'tooLong',
  'rate.limited': 'tooOften',
  'direction.closed': 'closed',
  notFound: 'closed',
  'ask.state': 'answered',
  'file.tooMany': 'fileTooMany',
  'file.tooLarge': 'fileTooLarge',
  'input.tooLarge': 'fileTooLarge',
  'file.type': 'fileType',
  'file.broken': 'fileBroken',
};

const byNeed: Record<string, Problem> = { text: 'empty', picture: 'needsPicture', file: 'needsFile' };

/**
 * Passes a customer's letter on to the CMS as it comes in, files and all, so that nothing of it is kept here. A script
 * is told what came of it; a form without one is led back to the page, which says so.
 */
export async function letterAnswer(request: Request, portal: string, number: string): Promise<Response> {
  await demandSameSite();
  const { searchParams } = new URL(request.url);
  const ask = searchParams.get('ask');
  const page = ask === null ? tabPath(portal, number, 'communication') : casePath(portal, number);
  const answer = (outcome: LetterOutcome, status: number): Response => {
    if (request.headers.get('accept') === 'application/json') return Response.json(outcome, { status, headers: { 'cache-control': 'no-store' } });
    const back = 'go' in outcome ? outcome.go : `${page}?problem=${outcome.problem}`;
    return new Response(null, { status: 303, headers: { location: back, 'cache-control': 'no-store' } });
  };
  const session = await readSession(portal);
  const type = request.headers.get('content-type');
  if (!session) return answer({ go: casesPath(portal) }, 200);
  if (!request.body || !type) return answer({ problem: 'empty' }, 400);
  try {
    await sendLetter(session, number, ask, { content: request.body, type, length: request.headers.get('content-length') }, searchParams.get('try') ?? '');
    return answer({ go: `${page}?sent=yes` }, 201);
  } catch (error) {
    if (error instanceof CmsUnreachable) return answer({ problem: 'failed' }, 503);
    if (!(error instanceof CmsRefusal)) throw error;
    if (error.status === 401) return answer({ go: casesPath(portal) }, 200);
    return answer({ problem: byCode[error.code] ?? byNeed[String(error.details.needs)] ?? 'failed' }, error.status);
  }
}
