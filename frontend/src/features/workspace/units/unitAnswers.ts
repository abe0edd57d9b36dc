import 'server-only';
import { CmsRefusal } from '@/cms/call';
import { memberToken, readMember } from '@/cms/member';
import { readPortal } from '@/cms/portal';
import { importUnits, readUnitImportOf } from '@/cms/units';
import { demandSameSite } from '@/surroundings/sameSite';
import { readWords } from '@/ui/words/readWords';
import { answerMember } from '../answerMember';
import type { ImportTold } from '../table-import/importTold';
import { importProblem, importTold, progressTold } from './importTold';

/** How far the newest table has come, in the person's words. */
export const unitProgressAnswer = (portal: string): Promise<Response> => answerMember(portal, async (session) => progressTold(await readUnitImportOf(session), await wordsFor(portal)));

/** Passes a table on to the CMS as it comes in; answers what it would change, or that it is being taken over. */
export async function unitImportAnswer(request: Request, portal: string): Promise<Response> {
  await demandSameSite();
  const type = request.headers.get('content-type');
  if (!request.body || !type) return answer({ problem: null }, 404);
  const form = { content: request.body, type, length: request.headers.get('content-length') };
  const words = await wordsFor(portal);
  try {
    return answer({ told: importTold(await importUnits(await memberToken(portal), form), words), problem: null }, 200);
  } catch (error) {
    return answer({ problem: importProblem(error, words) }, error instanceof CmsRefusal ? error.status : 503);
  }
}

const answer = (body: { told?: ImportTold; problem: string | null }, status: number) => Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });

async function wordsFor(key: string) {
  const [portal, signedIn] = await Promise.all([readPortal(key).catch(() => null), readMember(key).catch(() => null)]);
  return readWords(signedIn?.member.language, portal?.locale);
}
