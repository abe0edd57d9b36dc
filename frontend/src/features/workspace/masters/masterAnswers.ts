import 'server-only';
import { CmsRefusal } from '@/cms/call';
import { importMasters, type MasterKind, readMasterFile } from '@/cms/masters';
import { memberToken, readMember } from '@/cms/member';
import { readPortal } from '@/cms/portal';
import { mastersPath, signInPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';
import { readWords } from '@/ui/words/readWords';
import { memberFile } from '../case/documents/memberFile';
import { type ImportTold, importProblem, importTold } from './importTold';

const kinds: readonly MasterKind[] = ['part', 'labour'];
const formats = ['csv', 'xlsx'] as const;

/** All parts or standard times, passed on as they come. */
export async function masterFileAnswer(request: Request, portal: string, of: string, file: string): Promise<Response> {
  const kind = kinds.find((name) => name === of);
  const format = formats.find((name) => file === `masters.${name}`);
  if (!kind || !format) return new Response(null, { status: 404 });
  const answer = await memberFile(request, portal, (session) => readMasterFile(session, kind, format));
  if (answer.ok || answer.status === 403 || answer.status === 404) return answer;
  const back = mastersPath(portal, kind === 'labour' ? 'of=labour' : '');
  return new Response(null, { status: 303, headers: { location: answer.status === 401 ? signInPath(portal, back) : back } });
}

/** Passes a table on to the CMS as it comes in; answers what it would change or has changed, in the person's words. */
export async function masterImportAnswer(request: Request, portal: string, of: string): Promise<Response> {
  await demandSameSite();
  const kind = kinds.find((name) => name === of);
  const type = request.headers.get('content-type');
  if (!kind || !request.body || !type) return answer({ problem: null }, 404);
  const form = { content: request.body, type, length: request.headers.get('content-length') };
  const words = await wordsFor(portal);
  try {
    return answer({ told: importTold(await importMasters(await memberToken(portal), kind, form), kind, words), problem: null }, 200);
  } catch (error) {
    return answer({ problem: importProblem(error, kind, words) }, error instanceof CmsRefusal ? error.status : 503);
  }
}

const answer = (body: { told?: ImportTold; problem: string | null }, status: number) => Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });

async function wordsFor(key: string) {
  const [portal, signedIn] = await Promise.all([readPortal(key).catch(() => null), readMember(key).catch(() => null)]);
  return readWords(signedIn?.member.language, portal?.locale);
}
