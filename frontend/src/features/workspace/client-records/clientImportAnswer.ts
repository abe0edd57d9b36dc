import 'server-only';
import { CmsRefusal } from '@/cms/call';
import { importClientRecords } from '@/cms/clientRecords';
import { memberToken, readMember } from '@/cms/member';
import { readPortal } from '@/cms/portal';
import { demandSameSite } from '@/surroundings/sameSite';
import { readWordsFor } from '@/ui/words/readWords';
import type { ImportTold } from '../table-import/importTold';
import { clientImportProblem, clientImportTold } from './clientImportTold';

/** Passes a table of clients on to the CMS as it comes in; answers what it would change or has changed, in the person's words. */
export async function clientImportAnswer(request: Request, key: string): Promise<Response> {
  await demandSameSite();
  const type = request.headers.get('content-type');
  if (!request.body || !type) return answer({ problem: null }, 404);
  const form = { content: request.body, type, length: request.headers.get('content-length') };
  const [portal, signedIn] = await Promise.all([readPortal(key).catch(() => null), readMember(key).catch(() => null)]);
  const words = await readWordsFor(signedIn?.member, portal?.locale);
  try {
    return answer({ told: clientImportTold(await importClientRecords(await memberToken(key), form), words), problem: null }, 200);
  } catch (error) {
    return answer({ problem: clientImportProblem(error, words) }, error instanceof CmsRefusal ? error.status : 503);
  }
}

const answer = (body: { told?: ImportTold; problem: string | null }, status: number) => Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });
