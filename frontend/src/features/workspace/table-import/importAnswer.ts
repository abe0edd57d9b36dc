import 'server-only';
import { type Form, statusOf } from '@/cms/call';
import { memberToken, readMember } from '@/cms/member';
import { readPortal } from '@/cms/portal';
import { demandSameSite } from '@/surroundings/sameSite';
import type { Words } from '@/ui/words/createWords';
import { readWordsFor } from '@/ui/words/readWords';
import type { ImportTold } from './importTold';

interface Import<Found> {
  send(token: string, form: Form): Promise<Found>;
  told(found: Found, words: Words): ImportTold;
  problem(error: unknown, words: Words): string;
}

/** What `TableImport` shows: what was found, or why the file was not taken in at all. */
export type ImportAnswer = { told?: ImportTold; problem: string | null };

/** Passes a table on to the CMS as it comes in; answers what it would change or has changed, in the person's words. */
export async function importAnswer<Found>(request: Request, portal: string, { send, told, problem }: Import<Found>): Promise<Response> {
  await demandSameSite();
  const type = request.headers.get('content-type');
  if (!request.body || !type) return noTable();
  const form = { content: request.body, type, length: request.headers.get('content-length') };
  const words = await wordsFor(portal);
  try {
    return answer({ told: told(await send(await memberToken(portal), form), words), problem: null }, 200);
  } catch (error) {
    return answer({ problem: problem(error, words) }, statusOf(error));
  }
}

export const noTable = (): Response => answer({ problem: null }, 404);

const answer = (body: ImportAnswer, status: number) => Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });

/** Words of whoever is signed in; before that, of the portal. */
export async function wordsFor(key: string): Promise<Words> {
  const [portal, signedIn] = await Promise.all([readPortal(key).catch(() => null), readMember(key).catch(() => null)]);
  return readWordsFor(signedIn?.member, portal?.locale);
}
